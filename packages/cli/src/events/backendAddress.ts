/** The address of a Backstage backend without slashes at its end. Throws an Error for anything else. */
export function backendAddress(url: string): string {
  const { href, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) {
    throw new Error(`${url} is no address of a backend`);
  }
  return href.replace(/\/+$/, '');
}
