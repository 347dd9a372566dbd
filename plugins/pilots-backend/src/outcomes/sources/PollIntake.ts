import {
  OutcomeSignal,
  pilotsPhrases,
  polledSource,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { SourcePoint } from '@pilot-handoff/backstage-plugin-pilots-node';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { DefinitionService } from '../definition/DefinitionService';
import { ObservationIntake } from '../observations/ObservationIntake';
import { answeredUntil, PollSpan } from './pollSpan';
import { SourceState, SourceStateStore } from './SourceStateStore';

const { trouble: said } = pilotsPhrases.outcomes.sources;

/** What a source answered, or why it did not. */
export type PollOutcome = { points: SourcePoint[] } | { failure: string };

/** A question as it was put. */
export interface AskedPoll {
  version: number;
  signal: OutcomeSignal;
  state: SourceState;
  everyMs: number;
  span: PollSpan;
}

/** Takes in what sources answered, and keeps how far each was heard. */
export class PollIntake {
  constructor(
    private readonly options: {
      definitions: DefinitionService;
      intake: ObservationIntake;
      states: SourceStateStore;
    },
  ) {}

  /** False when there is nothing to write: the same failure again, or still no answer. */
  isNews(poll: AskedPoll, outcome: PollOutcome): boolean {
    const { state } = poll;
    if ('failure' in outcome) return state.failure !== outcome.failure;
    if (state.failure) return true;
    return until(poll, pointsOf(poll, outcome.points)) !== undefined;
  }

  async take(
    uow: UnitOfWork,
    poll: AskedPoll,
    outcome: PollOutcome,
  ): Promise<void> {
    const stored = await this.options.definitions.stored(uow);
    // Somebody described the source anew meanwhile; that one is asked next.
    if (stored?.version !== poll.version) return;
    if ('failure' in outcome) {
      await this.#note(uow, poll, { failure: outcome.failure });
      return;
    }
    const points = pointsOf(poll, outcome.points);
    const { type } = polledSource(poll.signal.source)!;
    const raw = points.map(point => rawOf(poll, point));
    const receipt = await this.options.intake.take(
      uow,
      raw.map((item, index) => ({ raw: item, index })),
      { via: type },
    );
    const [refused] = receipt.rejected;
    await this.#note(uow, poll, {
      failure:
        refused &&
        say(said.impossible, { typeWords: type, reasonWords: refused.reason }),
      polledUntil: until(poll, points),
    });
  }

  /** Failures and their ends go to the record, each once. */
  async #note(
    uow: UnitOfWork,
    { signal, state }: AskedPoll,
    news: { failure?: string; polledUntil?: number },
  ): Promise<void> {
    const { failure, polledUntil } = news;
    // Taking points in may just have ended a silence.
    const known = await this.options.states.list(uow.tx, uow.pilot.ref);
    await this.options.states.put(uow.tx, uow.pilot.ref, {
      ...state,
      silentSince: known.get(signal.signal)?.silentSince,
      polledUntil:
        polledUntil === undefined
          ? state.polledUntil
          : new Date(polledUntil).toISOString(),
      failure,
      failingSince: failure && (state.failingSince ?? timestamp(uow.now)),
    });
    if (failure === state.failure) return;
    await uow.record({
      action: failure ? 'source.failed' : 'source.recovered',
      subject: `outcomes/${signal.signal}`,
      payload: { title: signal.title, reason: failure ?? state.failure },
    });
  }
}

/** The points that were asked for, the oldest first; others are none of ours. */
function pointsOf({ span }: AskedPoll, points: SourcePoint[]): SourcePoint[] {
  return points
    .filter(({ at }) => at.getTime() >= span.from && at.getTime() <= span.to)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function until(
  { everyMs, span }: AskedPoll,
  points: SourcePoint[],
): number | undefined {
  return answeredUntil(everyMs, span, points.at(-1)?.at.getTime());
}

function rawOf({ signal, everyMs }: AskedPoll, point: SourcePoint) {
  const occurredAt = point.at.toISOString();
  if (signal.kind === 'sli') {
    const window = `PT${everyMs / 1000}S`;
    return { sli: { ...point.sli, at: occurredAt, window } };
  }
  return { metric: signal.signal, value: point.value, occurredAt };
}
