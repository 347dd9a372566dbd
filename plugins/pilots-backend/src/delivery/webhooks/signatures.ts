import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { WebhookSource } from '../sources/sourceAdapters';

/** What a host shares with a vendor. */
export interface WebhookSecrets {
  /** Several while one replaces the other. */
  secrets: string[];
  /** For those that can sign in with a name and password. */
  basic?: { username: string; password: string };
}

/** A request, as far as its signature goes. */
export interface SignedRequest {
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  /** The bytes as they came. */
  body: Buffer;
  now: Date;
}

/** A signed timestamp may be off by this much: what is older is replayed. */
const TOLERANCE_SECONDS = 5 * 60;

/** True if the request carries the vendor's proof of knowing a secret. */
export function isAuthentic(
  source: WebhookSource,
  request: SignedRequest,
  { secrets, basic }: WebhookSecrets,
): boolean {
  switch (source) {
    case 'github':
      return matches(
        [header(request, 'x-hub-signature-256')],
        secrets.map(secret => `sha256=${hmac(secret, request.body)}`),
      );
    case 'pagerduty':
      return matches(
        header(request, 'x-pagerduty-signature')
          .split(',')
          .map(signature => signature.trim()),
        secrets.map(secret => `v1=${hmac(secret, request.body)}`),
      );
    case 'gitlab':
      // A signature that is there must be right, whatever the token says.
      return header(request, 'webhook-signature')
        ? isSigned(request, secrets)
        : matches([header(request, 'x-gitlab-token')], secrets);
    default:
      return matches(
        [header(request, 'authorization')],
        [
          ...secrets.map(secret => `Bearer ${secret}`),
          ...(basic
            ? [`Basic ${encoded(`${basic.username}:${basic.password}`)}`]
            : []),
        ],
      );
  }
}

/** The scheme of Standard Webhooks: HMAC over id, time and body. */
function isSigned(request: SignedRequest, secrets: string[]): boolean {
  const id = header(request, 'webhook-id');
  const time = header(request, 'webhook-timestamp');
  const age = Math.abs(request.now.getTime() / 1000 - Number(time));
  if (!id || !(age <= TOLERANCE_SECONDS)) return false;
  const signed = Buffer.concat([
    Buffer.from(`${id}.${time}.`, 'utf8'),
    request.body,
  ]);
  return matches(
    header(request, 'webhook-signature').split(' '),
    secrets
      .flatMap(keysOf)
      .map(
        key =>
          `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
      ),
  );
}

/** A key is written in base64 behind `whsec_`; without that it is the text itself. */
function keysOf(secret: string): Buffer[] {
  const plain = Buffer.from(secret, 'utf8');
  return secret.startsWith('whsec_')
    ? [Buffer.from(secret.slice('whsec_'.length), 'base64'), plain]
    : [plain];
}

function hmac(secret: string, body: Buffer): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function header({ headers }: SignedRequest, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Compares every pair, in a time that tells nothing of what matched. */
function matches(given: string[], expected: string[]): boolean {
  let found = false;
  for (const one of given) {
    for (const other of expected) {
      const equal = timingSafeEqual(digest(one), digest(other));
      found = (equal && one !== '') || found;
    }
  }
  return found;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
