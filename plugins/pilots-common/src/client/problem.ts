import { ResponseError } from '@backstage/errors';
import type { PilotsSchemas } from './ClientPaths';

/** What stands in the way, and what clears it. @public */
export type Blocker = PilotsSchemas['Blocker'];

const isBlocker = (value: unknown): value is Blocker =>
  typeof (value as Blocker | null)?.message === 'string' &&
  typeof (value as Blocker).clearedBy === 'string';

/** The guards that an error names, in the server's order; empty when it names none. @public */
export function blockersOf(error: unknown): Blocker[] {
  if (!(error instanceof ResponseError)) return [];
  // `cause` is made of the same body, but loses nested messages on the way.
  const { blockedBy } = error.body.error as { blockedBy?: unknown };
  return Array.isArray(blockedBy) ? blockedBy.filter(isBlocker) : [];
}

/** What the server says, in words for people, instead of the bare status. @public */
export function messageOf(error: unknown): string {
  if (error instanceof ResponseError) return error.cause.message;
  return error instanceof Error ? error.message : String(error);
}

/** The status that the server answered with, if it did answer. @public */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.statusCode : undefined;
}
