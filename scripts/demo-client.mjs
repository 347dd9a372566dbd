/** A client of the pilots API that acts as people of the demo, who need no password. */
export function demoClient(url) {
  const clients = new Map();

  async function request(token, method, pathname, body, ifMatch) {
    const response = await fetch(`${url}/api/pilots/v1${pathname}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        ...(ifMatch ? { 'If-Match': ifMatch } : {}),
      },
    });
    const text = await response.text();
    if (!response.ok) {
      let message = text;
      try {
        message = JSON.parse(text).error.message;
      } catch {
        // Not from the API.
      }
      throw new Error(`${method} ${pathname}: ${response.status} ${message}`);
    }
    return text ? JSON.parse(text) : undefined;
  }

  async function signIn(person) {
    const response = await fetch(`${url}/api/auth/demo/refresh`, {
      headers: { 'x-demo-user': person },
    });
    if (!response.ok) throw new Error(`${person}: ${response.status}`);
    const { token } = (await response.json()).backstageIdentity;
    return {
      get: pathname => request(token, 'GET', pathname),
      post: (pathname, body) => request(token, 'POST', pathname, body),
      put: (pathname, body, ifMatch) =>
        request(token, 'PUT', pathname, body, ifMatch),
    };
  }

  return {
    async as(person) {
      if (!clients.has(person)) clients.set(person, await signIn(person));
      return clients.get(person);
    },
    async anybody() {
      const response = await fetch(`${url}/api/auth/demo/people`);
      const { items } = await response.json();
      return this.as(items[0].ref);
    },
  };
}
