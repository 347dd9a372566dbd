import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** The canonical JSON of a value (RFC 8785). Throws a TypeError for what JSON cannot say. @public */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new TypeError('The value has no JSON form');
  }
  return text;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. @public */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value, as 64 lower-case hex digits. @public */
export function canonicalHash(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
