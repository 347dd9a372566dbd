import { CatalogService } from '@backstage/plugin-catalog-node';

/** The server closed a connection that was kept open just as a request went out on it. */
const BROKEN_CONNECTION = ['ECONNRESET', 'EPIPE'];
const ATTEMPTS = 3;

/**
 * The catalog, read again where the connection to it broke. A kept-alive
 * connection that the server closes at that very moment fails a request that
 * never arrived; reading changes nothing, so it can be repeated. Streams are
 * left alone: whoever reads one starts again by its timer.
 */
export function steadyCatalog(catalog: CatalogService): CatalogService {
  const steady: Partial<CatalogService> = {
    getEntityByRef: (...args) => again(() => catalog.getEntityByRef(...args)),
    getEntitiesByRefs: (...args) =>
      again(() => catalog.getEntitiesByRefs(...args)),
  };
  return new Proxy(catalog, {
    get(target, name) {
      const member =
        steady[name as keyof CatalogService] ?? Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

async function again<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (attempt === ATTEMPTS || !isBroken(error)) throw error;
    }
  }
}

/** True for what node-fetch and Node's own fetch throw then. */
function isBroken(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return BROKEN_CONNECTION.includes(code ?? cause?.code ?? '');
}
