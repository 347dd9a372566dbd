import { Reading } from '../../ground/work/UnitOfWork';

/** A file of the bundle: a path in it, and text, whole or piece by piece. */
export interface BundleFile {
  /** For example `documents/runbook/2.md`; unique, `/` between folders. */
  path: string;
  content: string | AsyncIterable<string>;
}

/** What a room puts into the bundle, one file after the other. */
export type BundleSource = (reading: Reading) => AsyncIterable<BundleFile>;

/** JSON for people to read and machines to check. */
export function jsonFile(path: string, value: unknown): BundleFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
