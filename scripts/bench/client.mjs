/** Requests with a token; each resolves to the text of the answer, and rejects unless it is a 2xx. */
export function clientWith(url, token) {
  return async (pathname, { body, ...init } = {}) => {
    const response = await fetch(`${url}/api/${pathname}`, {
      ...init,
      body:
        body === undefined || typeof body === 'string'
          ? body
          : JSON.stringify(body),
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        'Content-Type': 'application/json',
        ...init.headers,
      },
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${pathname}: ${response.status} ${text.slice(0, 500)}`);
    }
    return text;
  };
}

/** Requests as a person of the demo. */
export async function clientOf(url, person) {
  const signIn = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': person },
  });
  const { token } = (await signIn.json()).backstageIdentity;
  return clientWith(url, token);
}
