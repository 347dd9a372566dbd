import { InputError } from '@backstage/errors';

/** A page of a list, as every list endpoint answers. */
export interface Page<T> {
  items: T[];
  totalItems?: number;
  pageInfo: { nextCursor?: string; prevCursor?: string };
}

/** Rows a page holds unless the caller asks for fewer. */
export const DEFAULT_PAGE_SIZE = 50;
/** Rows a page holds at most. */
export const MAX_PAGE_SIZE = 500;

/** An opaque cursor. It holds positions only, never anything secret. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Reads a cursor back; a forged or foreign one is an InputError. */
export function decodeCursor<T>(
  cursor: string,
  isPosition: (value: unknown) => value is T,
): T {
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InputError('The cursor is not one that this list gave out');
  }
  if (!isPosition(position)) {
    throw new InputError('The cursor is not one that this list gave out');
  }
  return position;
}

/** The page size that a query asks for, within bounds. */
export function pageSize(limit: unknown): number {
  if (limit === undefined) return DEFAULT_PAGE_SIZE;
  const size = Number(limit);
  if (!Number.isInteger(size) || size < 1) {
    throw new InputError(
      `limit must be a whole number from 1 to ${MAX_PAGE_SIZE}`,
    );
  }
  return Math.min(size, MAX_PAGE_SIZE);
}
