import { PilotsClient } from '@pilot-handoff/backstage-plugin-pilots-common';

/** What reached the backend. */
export interface FakeRequest {
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: any;
}

type Answering = (request: FakeRequest) => unknown;

/** A refusal as the backend words it. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly message: string,
    readonly blockedBy?: unknown[],
  ) {}
}

const json = (body: unknown, status: number, etag?: string) =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json',
      ...(etag && { ETag: etag }),
    },
  });

/** JSON is read; a text of another type is what it is. */
function bodyOf({ body, headers }: { body?: string; headers?: any }): unknown {
  if (!body) return undefined;
  return headers?.['Content-Type'] === 'application/json'
    ? JSON.parse(body)
    : body;
}

function respond(answer: unknown): Response {
  if (answer instanceof Response) return answer;
  if (answer instanceof Refusal) {
    const { status, message, blockedBy } = answer;
    return json(
      {
        error: { name: 'Error', message, blockedBy },
        response: { statusCode: status },
      },
      status,
    );
  }
  if (answer === undefined) return new Response(null, { status: 204 });
  return json(answer, 200, (answer as { etag?: string } | null)?.etag);
}

/**
 * The typed client over a backend made of answers: keys are verb and path below
 * the base, for example `GET /pilots/default/loan/roles`. A function is asked
 * anew each time; a promise that never settles is a slow backend.
 */
export function fakeBackend(routes: Record<string, unknown | Answering>) {
  const requests: (FakeRequest & { verb: string })[] = [];
  const fetchFake = async (input: any, init: any = {}) => {
    const url = new URL(
      String(input).replace('plugin://pilots/v1', 'http://b'),
    );
    const verb = init.method ?? 'GET';
    const request = {
      verb,
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: init.headers ?? {},
      body: bodyOf(init),
    };
    requests.push(request);
    const key = `${verb} ${request.path}`;
    if (!(key in routes)) return respond(new Refusal(404, `No ${key}`));
    const answer = routes[key];
    return respond(
      await (typeof answer === 'function' ? answer(request) : answer),
    );
  };
  const client = new PilotsClient({ fetchApi: { fetch: fetchFake as any } });
  return {
    client,
    requests,
    /** What was written, as `POST /path`. */
    written: () =>
      requests
        .filter(({ verb }) => verb !== 'GET')
        .map(({ verb, path, body }) => ({ call: `${verb} ${path}`, body })),
  };
}
