import {
  driftedPaths,
  summariseParity,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { BaselineReader } from '../baselines/BaselineReader';
import { DriftStore } from '../drift/DriftStore';
import { CurrentStore } from '../observations/CurrentStore';
import { ParityService } from '../parity/ParityService';
import {
  ConfigurationReading,
  SettingsService,
} from '../settings/SettingsService';
import { ConfigurationStanding, StandingStore } from './StandingStore';

/** Keeps what other rooms ask of the configuration in one small row, with each write of this room. */
export class Standing {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      current: CurrentStore;
      drift: DriftStore;
      parity: ParityService;
      /** Names of production, in any case. */
      productionNames: readonly string[];
      settings: SettingsService;
      store: StandingStore;
    },
  ) {}

  async refresh(uow: UnitOfWork): Promise<void> {
    const { store } = this.options;
    const { tx, pilot } = uow;
    const before = await store.find(tx, pilot.ref);
    const standing = await this.#work(uow);
    await store.put(tx, pilot.ref, standing);
    const { driftWatchedAt } = standing;
    const { silentSince } = before ?? {};
    if (!silentSince || !driftWatchedAt || driftWatchedAt < silentSince) return;
    await store.setSilent(tx, pilot.ref, undefined);
    await uow.record({
      action: 'configuration.heard',
      subject: 'configuration/drift',
      payload: { since: silentSince, watchedAt: driftWatchedAt },
    });
  }

  /** The environment that the pilot runs in: as settled; failing that production, or the only one there is. */
  async liveEnvironment(
    reading: ConfigurationReading,
  ): Promise<string | undefined> {
    const { parity, productionNames, settings } = this.options;
    const { environment, reference } = await settings.settings(reading);
    if (environment) return environment;
    const names = await parity.environments(reading);
    const production = productionNames
      .map(name => name.toLowerCase())
      .find(name => names.includes(name));
    if (production) return production;
    const others = names.filter(name => name !== reference);
    return others.length === 1 ? others[0] : undefined;
  }

  async #work(uow: UnitOfWork): Promise<ConfigurationStanding> {
    const { baselines, current, drift, parity } = this.options;
    const { tx, pilot } = uow;
    const environment = await this.liveEnvironment(uow);
    const accepted = (await baselines.versions(uow)).filter(
      ({ state }) => state === 'accepted',
    );
    // Newest first: the first of an environment is the one that rules.
    const live = accepted
      .filter(one => one.environment === environment)
      .sort((a, b) => b.version - a.version)[0];
    const episodes = await drift.open(tx, pilot.ref);
    const observed = await current.list(tx, pilot.ref);
    const matrix = await parity.matrix(uow);
    const isCompared =
      environment !== undefined &&
      matrix.reference !== environment &&
      matrix.environments.some(one => one.environment === environment);
    const compared =
      isCompared && matrix.reference
        ? { reference: matrix.reference, environment }
        : undefined;
    const summary =
      compared && summariseParity(matrix.rows, compared.environment);
    const at = matrix.environments
      .filter(({ environment: name }) =>
        [compared?.reference, compared?.environment].includes(name),
      )
      .map(one => one.at)
      .sort()[0];
    return {
      environment,
      ...(live && {
        baseline: {
          version: String(live.version),
          environments: [
            ...new Set(accepted.map(one => one.environment)),
          ].sort(),
          at: live.verdict?.at ?? live.proposedAt,
        },
      }),
      ...(summary && {
        parity: {
          reference: compared!.reference,
          unexplained: summary.unexplained,
          explained: summary.explained,
          at,
        },
      }),
      driftWatchedAt: live
        ? observed.find(one => one.environment === environment)?.observedAt
        : undefined,
      drift: {
        episodes: episodes.length,
        parameters: episodes.reduce(
          (n, one) => n + driftedPaths(one).length,
          0,
        ),
        ...(episodes[0] && { since: episodes[0].openedAt }),
      },
    };
  }
}
