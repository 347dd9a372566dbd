import {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { ChangeService } from '../changes/ChangeService';
import { readDeliverySettings } from '../delivery/deliverySettings';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import { UrlTextReader } from '../ground/UrlTextReader';
import { UseCases } from '../ground/work/UseCases';
import { ApprovedChanges } from './baselines/ApprovedChanges';
import { BaselineReader } from './baselines/BaselineReader';
import { BaselineService } from './baselines/BaselineService';
import { BaselineStore } from './baselines/BaselineStore';
import { ConfigurationService } from './ConfigurationService';
import { Comparing } from './drift/Comparing';
import { DriftAcceptance } from './drift/DriftAcceptance';
import { DriftStore } from './drift/DriftStore';
import { DriftWatch } from './drift/DriftWatch';
import { CurrentStore } from './observations/CurrentStore';
import { ObservationIntake } from './observations/ObservationIntake';
import { SourceReading } from './observations/SourceReading';
import { SourceStore } from './observations/SourceStore';
import { ExplanationStore } from './parity/ExplanationStore';
import { ParityService } from './parity/ParityService';
import { MAX_CONFIGURATION_BYTES } from './reading/readConfigurationText';
import { SealAway } from './sealing/SealAway';
import { SealingKeys } from './sealing/SealingKeys';
import { SettingsService } from './settings/SettingsService';
import { SettingsStore } from './settings/SettingsStore';
import { DriftSilence } from './standing/DriftSilence';
import { Standing } from './standing/Standing';
import { StandingStore } from './standing/StandingStore';

/** How long a parameter that flips belongs to one episode, unless the host says. */
const QUIET_MS = 48 * 3600_000;

/** The room about configuration. */
export type ConfigurationRoom = ReturnType<typeof createConfiguration>;

/** Furnishes the room. Throws when `pilots.configuration` is not valid. */
export function createConfiguration(options: {
  changes: ChangeService;
  clock: Clock;
  config: RootConfigService;
  database: PilotsDatabase;
  logger: LoggerService;
  urlReader: UrlReaderService;
  /** Built after the rooms; asked when a timer runs. */
  useCases: () => UseCases;
}) {
  const { config, logger, urlReader } = options;
  const keys = SealingKeys.fromConfig(config, logger);
  const baselineStore = new BaselineStore();
  const baselines = new BaselineReader(baselineStore);
  const current = new CurrentStore();
  const driftStore = new DriftStore();
  const explanations = new ExplanationStore();
  const sources = new SourceStore();
  const standingStore = new StandingStore();
  // Each service tells when it has changed something; what stands is worked
  // out from all of them, and so comes last.
  const followers: ((uow: UnitOfWork) => Promise<void>)[] = [];
  const changed = async (uow: UnitOfWork) => {
    for (const follow of followers) await follow(uow);
  };
  const changes = new ApprovedChanges(options.changes);
  const settings = new SettingsService({
    changed,
    sources,
    store: new SettingsStore(),
  });
  const sealAway = new SealAway({
    baselines: baselineStore,
    current,
    drift: driftStore,
    keys,
  });
  const comparing = new Comparing({ baselines, current, keys });
  const drift = new DriftWatch({
    comparing,
    store: driftStore,
    quietMs: readQuiet(config),
  });
  const parity = new ParityService({
    baselines,
    changed,
    current,
    explanations,
    settings,
  });
  const standing = new Standing({
    baselines,
    current,
    drift: driftStore,
    parity,
    productionNames: readDeliverySettings(config).environments,
    settings,
    store: standingStore,
  });
  followers.push(uow => standing.refresh(uow));
  const common = { baselines, changed, drift, keys, sealAway, settings };
  const intake = new ObservationIntake({ ...common, current });
  return {
    acceptance: new DriftAcceptance({
      baselines,
      baselineStore,
      changed,
      changes,
      comparing,
      store: driftStore,
    }),
    baselines,
    comparing,
    current,
    driftStore,
    intake,
    keys,
    parity,
    proposals: new BaselineService({
      ...common,
      changes,
      store: baselineStore,
    }),
    service: new ConfigurationService({
      baselines,
      drift: driftStore,
      sources,
      standing: standingStore,
    }),
    settings,
    silence: new DriftSilence({ ...options, store: standingStore }),
    sourceReading: new SourceReading({
      ...options,
      intake,
      reader: new UrlTextReader(urlReader, MAX_CONFIGURATION_BYTES),
      store: sources,
    }),
    standing,
  };
}

function readQuiet(config: RootConfigService): number {
  const section = config.getOptionalConfig('pilots.configuration');
  if (!section?.has('quietPeriod')) return QUIET_MS;
  return durationToMilliseconds(
    readDurationFromConfig(section, { key: 'quietPeriod' }),
  );
}
