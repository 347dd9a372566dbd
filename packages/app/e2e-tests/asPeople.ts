import { APIRequestContext, Page } from '@playwright/test';

type Answer = Record<string, any>;

/** One person's requests to the pilots API; what is refused is thrown. */
export interface Person {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  /** Changes what is there now. */
  put(path: string, body: object): Promise<Answer>;
}

/** People who ask the portal over HTTP, for what a test needs and is not about. */
export function asPeople(page: Page): (user: string) => Promise<Person> {
  return user => signIn(page.request, user);
}

async function signIn(
  request: APIRequestContext,
  user: string,
): Promise<Person> {
  const session = await request.get('/api/auth/demo/refresh', {
    headers: { 'x-demo-user': `user:default/${user}` },
  });
  const { token } = (await session.json()).backstageIdentity;

  async function send(
    method: string,
    path: string,
    data?: object,
    headers: Record<string, string> = {},
  ) {
    const answer = await request.fetch(`/api/pilots/v1${path}`, {
      method,
      data,
      headers: { Authorization: `Bearer ${token}`, ...headers },
    });
    if (!answer.ok()) {
      throw new Error(
        `${user}: ${method} ${path}: ${answer.status()} ${await answer.text()}`,
      );
    }
    return answer;
  }

  return {
    get: async path => (await send('GET', path)).json(),
    post: async (path, body = {}) => (await send('POST', path, body)).json(),
    put: async (path, body) => {
      const { etag } = (await send('GET', path)).headers();
      return (await send('PUT', path, body, { 'If-Match': etag })).json();
    },
  };
}
