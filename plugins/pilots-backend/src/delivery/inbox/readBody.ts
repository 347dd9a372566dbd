import { InputError } from '@backstage/errors';

/** The JSON of a body; undefined where it is empty. Throws an InputError for what is no JSON. */
export function readBody(delivery: {
  headers: Record<string, string>;
  body: Buffer;
}): unknown {
  const text = delivery.body.toString('utf8').trim();
  if (text === '') return undefined;
  const type = delivery.headers['content-type'] ?? '';
  try {
    if (type.startsWith('application/x-www-form-urlencoded')) {
      // GitHub can send the JSON as a field of a form.
      const payload = new URLSearchParams(text).get('payload');
      return JSON.parse(payload ?? text);
    }
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`The body is not JSON: ${(error as Error).message}`);
  }
}
