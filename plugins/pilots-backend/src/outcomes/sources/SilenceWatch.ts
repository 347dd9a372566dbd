import { LoggerService } from '@backstage/backend-plugin-api';
import {
  canonicalHash,
  OutcomeSignal,
  signalsOf,
  silentAfterMs,
  silentSince,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { Clock } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { UseCases } from '../../ground/work/UseCases';
import { PilotService } from '../../pilot/PilotService';
import { DefinitionService } from '../definition/DefinitionService';
import { DefinitionStore } from '../definition/DefinitionStore';
import { CurrentStore } from '../observations/CurrentStore';
import { SourceState, SourceStateStore } from './SourceStateStore';

/** Before the start nobody has to be heard, and after the decision nobody is. */
export const LISTENING: readonly Stage[] = [
  'running',
  'paused',
  'decision-due',
];

type Watching = Pick<Reading, 'tx' | 'pilot' | 'now'>;

/**
 * Notices when a source falls silent and when it is heard again. Silence is
 * stored, so that what waits for whom is a matter of reading, and each episode
 * is in the record once.
 */
export class SilenceWatch {
  constructor(
    private readonly options: {
      clock: Clock;
      current: CurrentStore;
      database: PilotsDatabase;
      definitions: DefinitionService;
      definitionStore: DefinitionStore;
      logger: LoggerService;
      pilots: PilotService;
      states: SourceStateStore;
      /** Built after the rooms; asked when the timer runs. */
      useCases: () => UseCases;
    },
  ) {}

  /** Looks at each pilot that runs; opens a transaction only where something changed. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, definitionStore, logger, pilots } = this.options;
    const { knex: tx } = database;
    const refs = await definitionStore.pilotsIn(tx, LISTENING, {
      defined: false,
    });
    for (const ref of refs) {
      if (signal?.aborted) return;
      try {
        const pilot = await pilots.load(tx, ref);
        const watching = { tx, pilot, now: clock.now() };
        if ((await this.#changes(watching)).length === 0) continue;
        await this.options.useCases().system(ref, uow => this.refresh(uow));
      } catch (error) {
        logger.error(`The sources of ${ref} were not looked at: ${error}`);
      }
    }
  }

  /** Brings the stored silences of a pilot up to date; of some signals, or of all. */
  async refresh(uow: UnitOfWork, signals?: readonly string[]): Promise<void> {
    for (const change of await this.#changes(uow, signals)) {
      const { signal, before, silentSince: since } = change;
      await this.options.states.put(uow.tx, uow.pilot.ref, {
        ...before,
        silentSince: since,
      });
      await uow.record({
        action: since ? 'source.silent' : 'source.heard',
        subject: `outcomes/${signal.signal}`,
        payload: {
          title: signal.title,
          since: since ?? before.silentSince,
          failure: before.failure,
        },
      });
    }
  }

  async #changes(watching: Watching, only?: readonly string[]) {
    const { tx, pilot } = watching;
    const { definitions, states } = this.options;
    const stored = await definitions.stored(watching);
    const signals = await this.#signals(watching);
    const known = await states.list(tx, pilot.ref);
    const changes: {
      signal: OutcomeSignal;
      before: SourceState;
      silentSince?: string;
    }[] = [];
    for (const signal of signals) {
      if (only && !only.includes(signal.signal)) continue;
      const before = known.get(signal.signal) ?? newState(signal);
      const since = await this.#silence(watching, signal, stored?.savedAt);
      if (Boolean(since) !== Boolean(before.silentSince)) {
        changes.push({ signal, before, silentSince: since });
      }
    }
    return changes;
  }

  async #signals(watching: Watching): Promise<OutcomeSignal[]> {
    const definition = await this.options.definitions.definition(watching);
    const { slo } = watching.pilot.fields.guardrails;
    return signalsOf(definition, { hasObjective: slo !== undefined });
  }

  async #silence(
    { tx, pilot, now }: Watching,
    { signal, kind, source }: OutcomeSignal,
    definedAt: string | undefined,
  ): Promise<string | undefined> {
    if (!pilot.startedAt || !LISTENING.includes(pilot.stage)) return undefined;
    const last = await this.options.current.lastTime(tx, pilot.ref, signal);
    // A source that is new has its time to be heard for the first time.
    const asked = !last && source && definedAt ? Date.parse(definedAt) : 0;
    const since = silentSince(silentAfterMs(kind, source), {
      lastAt: last ? Date.parse(last) : undefined,
      dueFrom: Math.max(Date.parse(pilot.startedAt), asked),
      now: now.getTime(),
    });
    return since === undefined ? undefined : new Date(since).toISOString();
  }
}

/** The state of a source of which nothing is known yet. */
export function newState({ signal, source }: OutcomeSignal): SourceState {
  return { signal, sourceHash: canonicalHash(source ?? null) };
}
