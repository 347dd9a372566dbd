import { LoggerService } from '@backstage/backend-plugin-api';
import {
  canonicalHash,
  OutcomeSignal,
  pilotsPhrases,
  polledSource,
  pollEveryMs,
  say,
  signalsOf,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { SourcePoint } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { PilotService } from '../../pilot/PilotService';
import { DefinitionService } from '../definition/DefinitionService';
import { DefinitionStore } from '../definition/DefinitionStore';
import { MetricSources } from './MetricSources';
import { PollIntake, PollOutcome } from './PollIntake';
import { PollSpan, pollSpan } from './pollSpan';
import { newState } from './SilenceWatch';
import { SourceState, SourceStateStore } from './SourceStateStore';

const { trouble: said } = pilotsPhrases.outcomes.sources;

/** A source is asked while its pilot may still be measured. */
const POLLED: readonly Stage[] = [
  'draft',
  'ready',
  'approved',
  'running',
  'paused',
  'decision-due',
];
/** How long a source has for an answer. */
export const ANSWER_MS = 20_000;
/** So many sources are asked at a time. */
const AT_ONCE = 4;

const NO_FAILURE = { failure: undefined, failingSince: undefined };

/** One question to one source. */
interface Poll {
  pilot: string;
  version: number;
  signal: OutcomeSignal;
  state: SourceState;
  everyMs: number;
  span: PollSpan;
}

/** Asks the polled sources of all pilots for the points that are due. */
export class SourcePolling {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      definitions: DefinitionService;
      definitionStore: DefinitionStore;
      intake: PollIntake;
      logger: LoggerService;
      pilots: PilotService;
      sources: MetricSources;
      states: SourceStateStore;
      /** Built after the rooms; asked when the timer runs. */
      useCases: () => UseCases;
    },
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const { database, definitionStore } = this.options;
    const refs = await definitionStore.pilotsIn(database.knex, POLLED, {
      defined: true,
    });
    const due: Poll[] = [];
    for (const ref of refs) due.push(...(await this.#due(ref)));
    const next = due.values();
    const worker = async () => {
      for (const poll of next) {
        if (signal?.aborted) return;
        await this.#poll(poll, signal);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  /** What a pilot's sources are to be asked now. */
  async #due(ref: string): Promise<Poll[]> {
    const { clock, database, definitions, pilots, states } = this.options;
    const tx = database.knex;
    const pilot = await pilots.load(tx, ref);
    const stored = await definitions.stored({ tx, pilot });
    if (!stored) return [];
    const known = await states.list(tx, ref);
    const { slo } = pilot.fields.guardrails;
    const signals = signalsOf(stored.definition, {
      hasObjective: slo !== undefined,
    });
    return signals.flatMap(signal => {
      const polled = polledSource(signal.source);
      if (!polled) return [];
      const hash = canonicalHash(signal.source);
      const before = known.get(signal.signal);
      // A new description goes on where the old one stopped: what was observed
      // stays observed, and whoever wants it otherwise sends corrections.
      const state =
        before?.sourceHash === hash
          ? before
          : { ...before, ...newState(signal), ...NO_FAILURE };
      const everyMs = pollEveryMs(signal.kind, polled.every);
      const span = pollSpan(everyMs, {
        now: clock.now().getTime(),
        polledUntil: millis(state.polledUntil),
        startedAt: millis(pilot.startedAt),
      });
      return span
        ? [
            {
              pilot: ref,
              version: stored.version,
              signal,
              state,
              everyMs,
              span,
            },
          ]
        : [];
    });
  }

  async #poll(poll: Poll, signal?: AbortSignal): Promise<void> {
    const { intake, logger } = this.options;
    try {
      const outcome = await this.#ask(poll, signal);
      if (signal?.aborted || !intake.isNews(poll, outcome)) return;
      await this.options
        .useCases()
        .system(poll.pilot, uow => intake.take(uow, poll, outcome));
    } catch (error) {
      const { pilot } = poll;
      logger.error(
        `${poll.signal.signal} of ${pilot} was not polled: ${error}`,
      );
    }
  }

  /** Nothing that a source does or throws keeps the others from being asked. */
  async #ask(poll: Poll, signal?: AbortSignal): Promise<PollOutcome> {
    const { type, spec } = polledSource(poll.signal.source)!;
    const source = this.options.sources.of(type);
    if (!source) {
      return { failure: say(said.noType, { type }) };
    }
    const timeout = AbortSignal.timeout(ANSWER_MS);
    try {
      const points: SourcePoint[] = await source.observe({
        kind: poll.signal.kind,
        spec,
        from: new Date(poll.span.from),
        to: new Date(poll.span.to),
        everyMs: poll.everyMs,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return { points };
    } catch (error) {
      return {
        failure: `${(error as Error)?.message ?? error}`.slice(0, 1000),
      };
    }
  }
}

function millis(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}
