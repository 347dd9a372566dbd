import {
  definedMetrics,
  KnownObservation,
  MAX_OBSERVATIONS,
  ObservationReceipt,
  pilotsPhrases,
  ReadObservation,
  readObservation,
  RecordedObservation,
  rolesFor,
  say,
  settleObservation,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { DefinitionService } from '../definition/DefinitionService';
import { noteObservations } from './noteObservations';
import { nameKey, ObservationStore } from './ObservationStore';

const { intake: said } = pilotsPhrases.outcomes;

/** Clocks differ, and files are dated with days; more than that is a mistake. */
const FUTURE_MS = 24 * 3600_000;

/** An observation as it arrived. */
export interface RawObservation {
  raw: unknown;
  /** Place in the request, from 0. */
  index: number;
  /** Line of a CSV file, from 1. */
  line?: number;
  /** Why it could not even be read. */
  problem?: string;
}

/** Called with the signals that were heard, within the transaction. */
export type AfterIntake = (uow: UnitOfWork, signals: string[]) => Promise<void>;

/** Takes observations in: reads, settles, stores and records them. */
export class ObservationIntake {
  readonly #afterIntake: AfterIntake[] = [];

  constructor(
    private readonly options: {
      definitions: DefinitionService;
      store: ObservationStore;
    },
  ) {}

  /** Lets others of the room know what was heard. */
  afterIntake(hook: AfterIntake): void {
    this.#afterIntake.push(hook);
  }

  /** What is refused is named and the rest is kept. Throws for an archived pilot and for too many at once. */
  async take(
    uow: UnitOfWork,
    items: readonly RawObservation[],
    options: { via: string },
  ): Promise<ObservationReceipt> {
    const { tx, pilot } = uow;
    if (pilot.stage === 'archived') {
      throw new ConflictError(pilotsPhrases.general.unobserved);
    }
    if (items.length > MAX_OBSERVATIONS) {
      throw new InputError(
        say(said.tooMany, { n: items.length, mostN: MAX_OBSERVATIONS }),
      );
    }
    const receipt: ObservationReceipt = {
      accepted: 0,
      unchanged: 0,
      rejected: [],
    };
    const refuse = ({ index, line }: RawObservation, reason: string) =>
      receipt.rejected.push({ index, line, reason });
    const read = await this.#read(uow, items, refuse);
    const added = await this.#settle(uow, read, {
      ...options,
      receipt,
      refuse,
    });
    if (added.length === 0) return receipt;
    await this.options.store.add(tx, pilot.ref, added);
    await noteObservations(uow, added, { ...receipt, ...options });
    const signals = [...new Set(added.map(({ metric }) => metric))];
    for (const hook of this.#afterIntake) await hook(uow, signals);
    return receipt;
  }

  async #read(
    uow: UnitOfWork,
    items: readonly RawObservation[],
    refuse: (item: RawObservation, reason: string) => void,
  ): Promise<{ item: RawObservation; observation: ReadObservation }[]> {
    const definition = await this.options.definitions.definition(uow);
    const context = {
      metrics: definedMetrics(definition),
      reporter: uow.actor.ref,
      timeZone: uow.pilot.fields.intent.timeZone ?? 'UTC',
      latest: uow.now.getTime() + FUTURE_MS,
    };
    return items.flatMap(item => {
      if (item.problem) {
        refuse(item, item.problem);
        return [];
      }
      const observation = readObservation(item.raw, context);
      if (!Array.isArray(observation)) return [{ item, observation }];
      refuse(item, observation.join('; '));
      return [];
    });
  }

  /** One after the other, so that within a request, too, the later one corrects. */
  async #settle(
    uow: UnitOfWork,
    read: { item: RawObservation; observation: ReadObservation }[],
    options: {
      via: string;
      receipt: ObservationReceipt;
      refuse: (item: RawObservation, reason: string) => void;
    },
  ): Promise<RecordedObservation[]> {
    const { tx, pilot, now, actor } = uow;
    const { receipt, refuse, via } = options;
    const names = read.flatMap(({ observation: { metric, id, supersedes } }) =>
      supersedes
        ? [
            { metric, id },
            { metric, id: supersedes },
          ]
        : [{ metric, id }],
    );
    const known = await this.options.store.known(tx, pilot.ref, names);
    const first = await this.options.store.lastSeq(tx, pilot.ref);
    const reporter: Signatory = uow.actAs(rolesFor('observation.write')) ?? {
      actor: actor.ref,
    };
    const added: RecordedObservation[] = [];
    for (const { item, observation } of read) {
      const settled = settleObservation(observation, id =>
        known.get(nameKey({ metric: observation.metric, id })),
      );
      if (settled === 'unchanged') receipt.unchanged += 1;
      else if (settled !== 'accepted') refuse(item, settled.rejected);
      else {
        receipt.accepted += 1;
        remember(known, observation);
        const { correction, occurredAt, ...rest } = observation;
        added.push({
          ...rest,
          seq: first + added.length + 1,
          occurredAt: new Date(occurredAt).toISOString(),
          recordedAt: timestamp(now),
          reporter,
          via,
        });
      }
    }
    return added;
  }
}

function remember(
  known: Map<string, KnownObservation>,
  { metric, id, hash, supersedes }: ReadObservation,
): void {
  const key = nameKey({ metric, id });
  const hashes = new Set(known.get(key)?.hashes).add(hash);
  known.set(key, { hash, hashes });
  if (supersedes === undefined || supersedes === id) return;
  const target = nameKey({ metric, id: supersedes });
  known.set(target, { ...known.get(target)!, supersededBy: id });
}
