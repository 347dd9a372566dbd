import {
  compareEnvironments,
  Parameter,
  parityBasis,
  ParityExplanation,
  ParityRow,
  readEnvironment,
  Signatory,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { BaselineReader } from '../baselines/BaselineReader';
import { CurrentStore } from '../observations/CurrentStore';
import { safely } from '../reading/configurationBodies';
import {
  ConfigurationReading,
  SettingsService,
} from '../settings/SettingsService';
import { ExplanationStore } from './ExplanationStore';

const { parity: phrases } = pilotsPhrases.configuration;

/** What is configured in an environment, as far as it is known. */
export interface EffectiveConfiguration {
  environment: string;
  parameters: Parameter[];
  /** Whether it was observed, or is only what the baseline says. */
  basis: 'observed' | 'baseline';
  at: string;
}

/** Environments held against each other. */
export interface ParityMatrix {
  /** Undefined while nobody has named one, or nothing is known of it. */
  reference?: string;
  environments: EffectiveConfiguration[];
  rows: ParityRow[];
}

/** Compares environments with the reference, and keeps why they differ. */
export class ParityService {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      changed: (uow: UnitOfWork) => Promise<void>;
      current: CurrentStore;
      explanations: ExplanationStore;
      settings: SettingsService;
    },
  ) {}

  /** Names of all environments of which anything is known. */
  async environments(reading: ConfigurationReading): Promise<string[]> {
    const { baselines, current } = this.options;
    const versions = await baselines.versions(reading);
    const observed = await current.list(reading.tx, reading.pilot.ref);
    const names = [...versions, ...observed].map(one => one.environment);
    return [...new Set(names)].sort();
  }

  /** A row for each path, the reference environment first. */
  async matrix(reading: ConfigurationReading): Promise<ParityMatrix> {
    const { explanations, settings } = this.options;
    const { reference } = await settings.settings(reading);
    const names = await this.environments(reading);
    const environments: EffectiveConfiguration[] = [];
    for (const name of names) {
      const found = await this.#effective(reading, name);
      if (found) environments.push(found);
    }
    const first = environments.find(one => one.environment === reference);
    if (!first) return { environments, rows: [] };
    const others = environments.filter(one => one !== first);
    const { tx, pilot } = reading;
    return {
      reference,
      environments: [first, ...others],
      rows: compareEnvironments(
        first,
        others,
        await explanations.list(tx, pilot.ref),
      ),
    };
  }

  /** Says why parameters of an environment differ; it counts for the values that they have now. */
  async explain(
    uow: UnitOfWork,
    input: { environment: string; paths: string[]; reason: string },
  ): Promise<ParityExplanation[]> {
    const { tx, pilot, now } = uow;
    const environment = safely(() => readEnvironment(input.environment));
    const { reference, environments, rows } = await this.matrix(uow);
    if (!reference) {
      throw new ConflictError(phrases.noReference);
    }
    const differing = new Set(
      rows
        .filter(({ cells }) =>
          cells.some(one => one.environment === environment && one.differs),
        )
        .map(({ path }) => path),
    );
    const paths = [...new Set(input.paths)];
    const strangers = paths.filter(path => !differing.has(path));
    if (paths.length === 0 || strangers.length > 0) {
      const between = { environment, reference };
      throw new InputError(
        strangers.length > 0
          ? say(phrases.strangers, {
              paths: strangers.slice(0, 5).join(', '),
              ...between,
            })
          : say(phrases.nonePaths, between),
      );
    }
    const mapOf = (name: string) =>
      new Map(
        environments
          .find(one => one.environment === name)
          ?.parameters.map(one => [one.path, one]),
      );
    const [before, after] = [mapOf(reference), mapOf(environment)];
    const by: Signatory = uow.actAs(['techLead']) ?? { actor: uow.actor.ref };
    const explanations = paths.map(path => ({
      id: randomUUID(),
      environment,
      reference,
      path,
      basis: parityBasis(before.get(path), after.get(path)),
      reason: input.reason.trim(),
      by,
      at: timestamp(now),
    }));
    await this.options.explanations.add(tx, pilot.ref, explanations);
    await uow.record({
      action: 'parity.explained',
      subject: `environment/${environment}`,
      payload: {
        reference,
        parameters: paths.length,
        paths: paths.slice(0, 100),
        reason: input.reason.trim(),
        by,
      },
    });
    await this.options.changed(uow);
    return explanations;
  }

  async #effective(
    reading: ConfigurationReading,
    environment: string,
  ): Promise<EffectiveConfiguration | undefined> {
    const { baselines, current } = this.options;
    const { tx, pilot } = reading;
    const ruling = await baselines.ruling(reading, environment);
    const observed = await current.find(tx, pilot.ref, environment);
    if (observed) {
      const bonds = new Map(
        ruling?.content.map(one => [one.path, one.constraint]),
      );
      const parameters = observed.content.map(one => {
        const constraint = bonds.get(one.path);
        return constraint ? { ...one, constraint } : one;
      });
      const at = observed.observedAt;
      return { environment, parameters, basis: 'observed', at };
    }
    return (
      ruling && {
        environment,
        parameters: ruling.content,
        basis: 'baseline',
        at: ruling.proposedAt,
      }
    );
  }
}
