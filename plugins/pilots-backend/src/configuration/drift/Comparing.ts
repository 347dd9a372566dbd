import {
  differenceOf,
  Parameter,
  ParameterDifference,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { BaselineReader } from '../baselines/BaselineReader';
import { StoredBaseline } from '../baselines/BaselineStore';
import {
  CurrentConfiguration,
  CurrentStore,
} from '../observations/CurrentStore';
import { Sealer } from '../sealing/Sealer';
import { SealingKeys } from '../sealing/SealingKeys';
import { ConfigurationReading } from '../settings/SettingsService';

/** What runs in an environment, held against what was agreed on. */
export interface EnvironmentComparison {
  environment: string;
  baseline?: StoredBaseline;
  current?: CurrentConfiguration;
  /** Drift: sorted by path. */
  differences: ParameterDifference[];
  /** What still is as the version before says, while the new one is being rolled out. */
  pending: ParameterDifference[];
  /** Secrets that cannot be compared. */
  unknown: string[];
}

/** Compares environments with their baselines. */
export class Comparing {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      current: CurrentStore;
      keys: SealingKeys;
    },
  ) {}

  async compare(
    reading: ConfigurationReading,
    environment: string,
  ): Promise<EnvironmentComparison> {
    const { baselines, current: observed, keys } = this.options;
    const { tx, pilot, now } = reading;
    const baseline = await baselines.ruling(reading, environment);
    const current = await observed.find(tx, pilot.ref, environment);
    const found = { environment, baseline, current };
    if (!baseline || !current) {
      return { ...found, differences: [], pending: [], unknown: [] };
    }
    const place = { pilot: pilot.ref, environment };
    const sealer = await Sealer.create(tx, keys, place);
    const diff = (agreed: readonly Parameter[]) =>
      differenceOf(
        sealer.align(agreed, current.content) ?? agreed,
        sealer.align(current.content, agreed) ?? current.content,
      );
    const { differences, unknown } = diff(baseline.content);
    const isRollout =
      baseline.rolloutUntil !== undefined &&
      baseline.rolloutUntil > timestamp(now);
    const before = isRollout
      ? await baselines.before(reading, baseline)
      : undefined;
    if (!before) return { ...found, differences, pending: [], unknown };
    const wrong = new Set(
      diff(before.content).differences.map(({ path }) => path),
    );
    return {
      ...found,
      differences: differences.filter(({ path }) => wrong.has(path)),
      pending: differences.filter(({ path }) => !wrong.has(path)),
      unknown,
    };
  }
}
