import {
  canonicalJson,
  Parameter,
  ParameterValue,
  RawParameter,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { createHmac } from 'node:crypto';
import { Knex } from 'knex';
import { SealingKey, SealingKeys } from './SealingKeys';

/** Where a secret belongs: hashes of two places never say whether they are equal. */
export interface SealPlace {
  pilot: string;
  environment: string;
}

/** Makes keyed hashes of secrets, and forgets the secrets. */
export class Sealer {
  static async create(
    tx: Knex,
    keys: SealingKeys,
    place: SealPlace,
  ): Promise<Sealer> {
    return new Sealer(await keys.all(tx), place);
  }

  private constructor(
    private readonly keys: readonly SealingKey[],
    private readonly place: SealPlace,
  ) {}

  /** Parameters as they are kept. */
  seal(raw: readonly RawParameter[]): Parameter[] {
    return raw.map(({ path, value, secret, constraint }) => ({
      ...(secret ? this.#sealed(path, value) : { path, value }),
      ...(constraint && { constraint }),
    }));
  }

  /** Seals those of a list that are sealed in the other one; undefined if there are none. */
  align(
    list: readonly Parameter[],
    other: readonly Parameter[],
  ): Parameter[] | undefined {
    const sealed = new Set(
      other.filter(({ seal }) => seal).map(({ path }) => path),
    );
    return this.sealPaths(list, sealed);
  }

  /** Seals values that were not secret so far; undefined if there are none. */
  sealPaths(
    list: readonly Parameter[],
    paths: ReadonlySet<string>,
  ): Parameter[] | undefined {
    const isOpen = ({ path, seal }: Parameter) => !seal && paths.has(path);
    if (!list.some(isOpen)) return undefined;
    return list.map(one => {
      if (!isOpen(one)) return one;
      const { value, constraint, path } = one;
      return {
        ...this.#sealed(path, value!),
        ...(constraint && { constraint }),
      };
    });
  }

  /** Secrets whose hashes no key opens any more. */
  lost(list: readonly Parameter[]): number {
    const known = new Set(this.keys.map(({ id }) => id));
    return list.filter(
      ({ seal }) => seal && !Object.keys(seal).some(id => known.has(id)),
    ).length;
  }

  /** Secrets that only keys on their way out open. */
  old(list: readonly Parameter[]): number {
    const [{ id }] = this.keys;
    return list.filter(({ seal }) => seal && !Object.hasOwn(seal, id)).length;
  }

  #sealed(path: string, value: ParameterValue): Parameter {
    const { pilot, environment } = this.place;
    const text = canonicalJson([pilot, environment, path, value]);
    const seal = Object.fromEntries(
      this.keys.map(({ id, key }) => [
        id,
        createHmac('sha256', key).update(text).digest('hex'),
      ]),
    );
    return { path, seal };
  }
}

/** A keyed hash of a request, so that repeating it can be noticed without keeping what was in it. */
export async function fingerprint(
  tx: Knex,
  keys: SealingKeys,
  body: unknown,
): Promise<string> {
  const [{ key }] = await keys.all(tx);
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  return createHmac('sha256', key).update(text).digest('hex');
}
