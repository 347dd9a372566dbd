import {
  canonicalHash,
  canonicalJson,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import archiver from 'archiver';
import { createHash } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BundleFile } from './BundleFile';

/** The version of the bundle's layout. */
export const BUNDLE_FORMAT = 'pilot-handoff-bundle/1';

/** A file as the manifest lists it. */
interface Listed {
  path: string;
  sha256: string;
  bytes: number;
}

/**
 * Writes files into one ZIP archive, each hashed as it passes, and last the
 * manifest with all hashes and its own. Memory does not grow with the files.
 *
 * @param about - What the manifest says besides: the pilot, the time, the head of the record.
 */
export async function writeBundle(options: {
  about: Record<string, unknown>;
  files: AsyncIterable<BundleFile>;
  to: Writable;
  /** Of every entry; the archive itself then is the same for the same content. */
  date: Date;
}): Promise<void> {
  const { about, date, files, to } = options;
  const archive = archiver('zip', { zlib: { level: 6 } });
  const written = pipeline(archive, to);
  const listed: Listed[] = [];
  const fill = async () => {
    for await (const { path, content } of files) {
      const hash = createHash('sha256');
      let bytes = 0;
      await added(
        archive,
        path,
        date,
        hashed(content, chunk => {
          hash.update(chunk);
          bytes += chunk.length;
        }),
      );
      listed.push({ path, sha256: hash.digest('hex'), bytes });
    }
    listed.sort((a, b) => (a.path < b.path ? -1 : 1));
    const manifest = { format: BUNDLE_FORMAT, ...about, files: listed };
    const sealed = { ...manifest, hash: canonicalHash(manifest) };
    await added(archive, 'manifest.json', date, once(canonicalJson(sealed)));
    await archive.finalize();
  };
  try {
    await Promise.all([fill(), written]);
  } catch (error) {
    archive.abort();
    throw error;
  }
}

/** Archiver reads one stream at a time; the next file waits for it. */
function added(
  archive: archiver.Archiver,
  name: string,
  date: Date,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = Readable.from(content, { objectMode: false });
    const settle = (error?: Error) => {
      archive.off('error', settle);
      if (error) reject(error);
      else resolve();
    };
    archive.once('error', settle);
    archive.once('entry', () => settle());
    stream.once('error', settle);
    archive.append(stream, { name, date });
  });
}

async function* once(text: string): AsyncIterable<Buffer> {
  yield Buffer.from(text);
}

async function* hashed(
  content: BundleFile['content'],
  see: (chunk: Buffer) => void,
): AsyncIterable<Buffer> {
  for await (const text of typeof content === 'string' ? [content] : content) {
    const chunk = Buffer.from(text);
    see(chunk);
    yield chunk;
  }
}
