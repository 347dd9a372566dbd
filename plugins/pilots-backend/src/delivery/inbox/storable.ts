import { createHash } from 'node:crypto';

/** Longer names are not made by people, and no index holds them. */
const MAX_NAME = 500;

/** What no database column holds: NUL and halves of characters. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** A vendor's text as it can be stored: every character of it, up to a length. */
export function storable(text: string, length = MAX_NAME): string {
  return text.replace(UNSTORABLE, '\ufffd').slice(0, length);
}

/** A vendor's name as it can be stored and found again; a long one by its hash. */
export function storableKey(name: string): string {
  return name.length <= MAX_NAME
    ? storable(name)
    : `sha256:${createHash('sha256').update(name).digest('hex')}`;
}
