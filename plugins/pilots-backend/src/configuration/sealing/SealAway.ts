import { Knex } from 'knex';
import { BaselineStore } from '../baselines/BaselineStore';
import { DriftStore } from '../drift/DriftStore';
import { CurrentStore } from '../observations/CurrentStore';
import { SealPlace, Sealer } from './Sealer';
import { SealingKeys } from './SealingKeys';

/**
 * Seals what was open so far: once a path is marked secret, its values vanish
 * from earlier versions, from what was observed and from episodes, too. Hashes
 * of those versions stay what they were when they were approved.
 */
export class SealAway {
  constructor(
    private readonly options: {
      baselines: BaselineStore;
      current: CurrentStore;
      drift: DriftStore;
      keys: SealingKeys;
    },
  ) {}

  async seal(
    tx: Knex,
    place: SealPlace,
    paths: ReadonlySet<string>,
  ): Promise<void> {
    if (paths.size === 0) return;
    const { baselines, current, drift, keys } = this.options;
    const { pilot, environment } = place;
    const sealer = await Sealer.create(tx, keys, place);
    const versions = await baselines.versions(tx, pilot, { environment });
    for (const { version } of versions) {
      const key = { environment, version };
      const found = await baselines.find(tx, pilot, key);
      const sealed = found && sealer.sealPaths(found.content, paths);
      if (sealed) await baselines.rewrite(tx, pilot, key, sealed);
    }
    const observed = await current.find(tx, pilot, environment);
    const sealed = observed && sealer.sealPaths(observed.content, paths);
    if (sealed) await current.put(tx, pilot, { ...observed, content: sealed });
    for (const episode of await drift.all(tx, pilot, environment)) {
      const isOpen = (one: { path: string; secret?: true }) =>
        !one.secret && paths.has(one.path);
      if (!episode.paths.some(isOpen)) continue;
      await drift.put(tx, pilot, {
        ...episode,
        paths: episode.paths.map(one => {
          if (!isOpen(one)) return one;
          const { before, after, ...rest } = one;
          return { ...rest, secret: true as const };
        }),
      });
    }
  }
}
