import { mockCredentials } from '@backstage/backend-test-utils';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';

/** An answer, with its body read where it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/**
 * Requests exactly as they are written: no body, no media type and no encoding
 * of the address that a test library would add.
 */
export function outsideClient(
  backend: Pick<Awaited<ReturnType<typeof startPilotsBackend>>, 'server'>,
) {
  const base = `http://localhost:${backend.server.port()}/api/pilots/v1`;
  return async (
    person: string,
    method: string,
    path: string,
    init: { headers?: Record<string, string>; body?: string | Buffer } = {},
  ): Promise<Answer> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      ...(init as object),
      headers: {
        Authorization: mockCredentials.user.header(person),
        ...init.headers,
      },
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  };
}
