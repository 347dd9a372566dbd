import {
  BaselineVersion,
  rulingVersion,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { Reading } from '../../ground/work/UnitOfWork';
import { BaselineStore, StoredBaseline } from './BaselineStore';

type Asking = Pick<Reading, 'tx' | 'pilot'>;

/** Finds versions of baselines. */
export class BaselineReader {
  constructor(private readonly store: BaselineStore) {}

  /** Versions without parameters, newest first. */
  versions(
    { tx, pilot }: Asking,
    environment?: string,
  ): Promise<BaselineVersion[]> {
    return this.store.versions(tx, pilot.ref, { environment });
  }

  /** Throws NotFoundError. */
  async get(
    { tx, pilot }: Asking,
    key: { environment: string; version: number },
  ): Promise<StoredBaseline> {
    const found = await this.store.find(tx, pilot.ref, key);
    if (found) return found;
    throw new NotFoundError(
      say(pilotsPhrases.configuration.baseline.unknown, {
        n: key.version,
        environment: key.environment,
      }),
    );
  }

  /** The version that what is observed is compared with; see `rulingVersion`. */
  async ruling(
    asking: Asking,
    environment: string,
  ): Promise<StoredBaseline | undefined> {
    const ruling = rulingVersion(await this.versions(asking, environment));
    return ruling && this.get(asking, ruling);
  }

  /** The version that ruled before one, if any. */
  async before(
    asking: Asking,
    { environment, version }: { environment: string; version: number },
  ): Promise<StoredBaseline | undefined> {
    const earlier = rulingVersion(
      (await this.versions(asking, environment)).filter(
        one => one.version < version && one.state === 'accepted',
      ),
    );
    return earlier && this.get(asking, earlier);
  }
}
