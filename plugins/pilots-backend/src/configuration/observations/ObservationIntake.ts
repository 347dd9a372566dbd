import {
  canonicalHash,
  DriftEpisode,
  formatInstant,
  isNewer,
  parseInstant,
  Parameter,
  readEnvironment,
  readParameters,
  rolesFor,
  Signatory,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { BaselineReader } from '../baselines/BaselineReader';
import { knownMarks } from '../baselines/knownMarks';
import { DriftWatch } from '../drift/DriftWatch';
import { safely } from '../reading/configurationBodies';
import { SealAway } from '../sealing/SealAway';
import { Sealer } from '../sealing/Sealer';
import { SealingKeys } from '../sealing/SealingKeys';
import { SettingsService } from '../settings/SettingsService';
import { CurrentConfiguration, CurrentStore } from './CurrentStore';

const { observation: phrases } = pilotsPhrases.configuration;

/** Clocks differ a little; more than that is a mistake. */
const FUTURE_MS = 5 * 60_000;

/** What became of an observation. Never holds a value. */
export interface ObservationReceipt {
  /** `late` came after a newer one: it is kept in the history and changes nothing. */
  result: 'accepted' | 'unchanged' | 'late';
  environment: string;
  observedAt: string;
  parameters: number;
  /** Parameters that differ from the baseline; null while there is none. */
  differences: number | null;
  episodes: { opened: string[]; reopened: string[]; closed: string[] };
}

/** Takes in what was found configured in an environment. */
export class ObservationIntake {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      changed: (uow: UnitOfWork) => Promise<void>;
      current: CurrentStore;
      drift: DriftWatch;
      keys: SealingKeys;
      sealAway: SealAway;
      settings: SettingsService;
    },
  ) {}

  /** Sending twice changes nothing; the latest by `observedAt` counts, whatever came last. */
  async take(
    uow: UnitOfWork,
    input: Record<string, unknown>,
    via: 'api' | 'hand' | 'url',
  ): Promise<ObservationReceipt> {
    const { current: store, drift } = this.options;
    const { tx, pilot, now } = uow;
    if (pilot.stage === 'archived') {
      throw new ConflictError(pilotsPhrases.general.unobserved);
    }
    const environment = safely(() => readEnvironment(input.environment));
    const observedAt = readObservedAt(input.observedAt, now);
    const before = await store.find(tx, pilot.ref, environment);
    const content = await this.#read(uow, environment, {
      parameters: input.parameters,
      before,
    });
    const observation: CurrentConfiguration = {
      environment,
      observedAt,
      receivedAt: timestamp(now),
      hash: canonicalHash(content),
      via,
      reporter: uow.actAs(rolesFor('configuration.observe')) ?? {
        actor: uow.actor.ref,
      },
      parameters: content.length,
      content,
    };
    if (!isNewer(observation, before)) {
      return this.#late(uow, observation, before!);
    }
    const isKnown = before?.hash === observation.hash;
    if (isKnown) await store.seen(tx, pilot.ref, observation);
    else await store.put(tx, pilot.ref, observation);
    const news = await drift.look(uow, environment, { at: observedAt });
    const { baseline, differences } = news.comparison;
    if (!isKnown) {
      await store.note(tx, pilot.ref, {
        ...observation,
        differences: differences.length,
        late: false,
      });
      await noteObservation(uow, observation, differences.length);
    }
    await this.options.changed(uow);
    return {
      result: isKnown ? 'unchanged' : 'accepted',
      environment,
      observedAt,
      parameters: content.length,
      differences: baseline ? differences.length : null,
      episodes: {
        opened: idsOf(news.opened ? [news.opened] : []),
        reopened: idsOf(news.reopened),
        closed: idsOf(news.closed),
      },
    };
  }

  /** What is found again as it was: a source said that nothing has changed. */
  async seenAgain(uow: UnitOfWork, environment: string): Promise<boolean> {
    const { current: store, drift } = this.options;
    const { tx, pilot, now } = uow;
    const before = await store.find(tx, pilot.ref, environment);
    if (!before) return false;
    const at = timestamp(now);
    await store.seen(tx, pilot.ref, {
      ...before,
      observedAt: at,
      receivedAt: at,
    });
    await drift.look(uow, environment, { at });
    await this.options.changed(uow);
    return true;
  }

  async #read(
    uow: UnitOfWork,
    environment: string,
    options: { parameters: unknown; before?: CurrentConfiguration },
  ): Promise<Parameter[]> {
    const { baselines, keys, settings, sealAway } = this.options;
    const { tx, pilot } = uow;
    const ruling = await baselines.ruling(uow, environment);
    const lists = [ruling?.content ?? [], options.before?.content ?? []];
    const known = knownMarks(...lists);
    const { secrets, plain } = await settings.settings(uow);
    const raw = safely(() =>
      readParameters(options.parameters, {
        secrets,
        plain,
        known,
        onlyAdds: true,
      }),
    );
    const place = { pilot: pilot.ref, environment };
    const sealer = await Sealer.create(tx, keys, place);
    const content = sealer.seal(raw.map(({ constraint: _, ...one }) => one));
    const open = new Set(
      lists.flatMap(list =>
        list.filter(({ seal }) => !seal).map(({ path }) => path),
      ),
    );
    const fresh = content.filter(({ path, seal }) => seal && open.has(path));
    await sealAway.seal(tx, place, new Set(fresh.map(({ path }) => path)));
    return content;
  }

  async #late(
    uow: UnitOfWork,
    { content, ...observation }: CurrentConfiguration,
    before: CurrentConfiguration,
  ): Promise<ObservationReceipt> {
    const { environment, observedAt, hash, parameters } = observation;
    const isSame = observedAt === before.observedAt && hash === before.hash;
    const isNew =
      !isSame &&
      hash !== before.hash &&
      (await this.options.current.note(uow.tx, uow.pilot.ref, {
        ...observation,
        differences: 0,
        late: true,
      }));
    if (isNew) {
      await uow.record({
        action: 'configuration.observed-late',
        subject: `environment/${environment}`,
        payload: { observedAt, hash, parameters, newest: before.observedAt },
      });
    }
    return {
      result: isNew ? 'late' : 'unchanged',
      environment,
      observedAt,
      parameters,
      differences: null,
      episodes: { opened: [], reopened: [], closed: [] },
    };
  }
}

function noteObservation(
  uow: UnitOfWork,
  observation: CurrentConfiguration,
  differences: number,
): Promise<void> {
  const { environment, observedAt, hash, parameters, via } = observation;
  const by: Signatory = observation.reporter;
  return uow.record({
    action: 'configuration.observed',
    subject: `environment/${environment}`,
    payload: { observedAt, hash, parameters, differences, via, by },
  });
}

function readObservedAt(value: unknown, now: Date): string {
  if (value === undefined || value === null) return timestamp(now);
  const instant = parseInstant(value);
  if (typeof instant === 'string') {
    throw new InputError(`observedAt: ${instant}`);
  }
  if (instant > now.getTime() + FUTURE_MS) {
    throw new InputError(phrases.future);
  }
  return formatInstant(instant);
}

function idsOf(episodes: readonly DriftEpisode[]): string[] {
  return episodes.map(({ id }) => id);
}
