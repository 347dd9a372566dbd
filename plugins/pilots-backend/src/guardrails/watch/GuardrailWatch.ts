import { LoggerService } from '@backstage/backend-plugin-api';
import { ReachVerdict } from '@pilot-handoff/backstage-plugin-pilots-common';
import { SYSTEM } from '../../ground/work/Actor';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { sideBySide } from '../../ground/database/sideBySide';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import type { UseCases } from '../../ground/work/UseCases';
import type { PilotService } from '../../pilot/PilotService';
import { ReachService } from '../reach/ReachService';
import { TriggerService } from '../trigger/TriggerService';
import { WATCHED, WatchRow, WatchStore } from './WatchStore';

/** Pilots that are asked for at once. */
const BATCH = 200;

type Watching = Pick<Reading, 'tx' | 'pilot' | 'now' | 'actor'>;

/**
 * Watches over the guardrails of pilots that run. News is looked at in the
 * transaction that brings it; the timer looks at what time brings, and at what
 * a replica left behind that died.
 */
export class GuardrailWatch {
  readonly #looking = new Set<Promise<void>>();

  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      pilots: PilotService;
      reach: ReachService;
      store: WatchStore;
      trigger: TriggerService;
      useCases: UseCases;
    },
  ) {}

  /** Looks at each pilot that is due. One that fails is named and does not stop the others. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, store } = this.options;
    const now = timestamp(clock.now());
    let after = '';
    for (;;) {
      const page = { now, after, limit: BATCH };
      const refs = await store.due(database.knex, page);
      await sideBySide(database, refs, ref => this.look(ref), signal);
      if (signal?.aborted) return;
      if (refs.length < BATCH) return;
      after = refs[refs.length - 1];
    }
  }

  /** Looks at one pilot; opens a transaction only where something is to be done. */
  async look(ref: string): Promise<void> {
    const { clock, database, logger, pilots, store } = this.options;
    const { knex: tx } = database;
    try {
      const row = await store.of(tx, ref);
      const pilot = await pilots.load(tx, ref);
      const watching: Watching = {
        tx,
        pilot,
        now: clock.now(),
        actor: SYSTEM,
      };
      const { isNews, next } = await this.#outlook(watching, row);
      if (isNews) {
        await this.options.useCases.system(ref, uow => this.refresh(uow));
      } else if (next) {
        await store.putIfUnchanged(tx, ref, next);
      }
    } catch (error) {
      logger.error(`The guardrails of ${ref} were not looked at: ${error}`);
    }
  }

  /** Looks in the background; what fails waits for the next timer. */
  lookSoon(ref: string): void {
    const looking = this.look(ref)
      .catch(error => this.options.logger.error(String(error)))
      .finally(() => this.#looking.delete(looking));
    this.#looking.add(looking);
  }

  /** Until nobody looks in the background any more. */
  async settled(): Promise<void> {
    while (this.#looking.size > 0) await Promise.all(this.#looking);
  }

  /** Brings about all that has come about in one pilot by now. */
  async refresh(uow: UnitOfWork): Promise<void> {
    const { reach, store, trigger } = this.options;
    const { pilot, tx } = uow;
    const checkAt = await trigger.refresh(uow);
    const before = await store.of(tx, pilot.ref);
    if (!WATCHED.includes(pilot.stage)) {
      if (before) await store.remove(tx, pilot.ref);
      return;
    }
    const verdict = await reach.judge(uow);
    const from = before?.reachLevel ?? 'unknown';
    if (verdict && verdict.level !== from) {
      await reach.moved(uow, { from, to: verdict });
    }
    await store.put(tx, pilot.ref, nextRow(uow, { before, checkAt, verdict }));
  }

  async #outlook(
    watching: Watching,
    before: WatchRow | undefined,
  ): Promise<{ isNews: boolean; next?: WatchRow }> {
    const { reach, trigger } = this.options;
    const last = await trigger.last(watching);
    const { step, nextAt } = await trigger.outlook(watching, last);
    const verdict = await reach.judge(watching);
    const next = nextRow(watching, { before, checkAt: nextAt, verdict });
    const isMoved = next.reachLevel !== (before?.reachLevel ?? 'unknown');
    return { isNews: step !== undefined || isMoved, next };
  }
}

function nextRow(
  { now, pilot }: Pick<Reading, 'now' | 'pilot'>,
  found: {
    before: WatchRow | undefined;
    checkAt: string | undefined;
    verdict: ReachVerdict | undefined;
  },
): WatchRow {
  const { before, checkAt, verdict } = found;
  const reachLevel = verdict?.level ?? 'unknown';
  return {
    stage: pilot.stage,
    checkAt,
    reachLevel,
    reachSince:
      before?.reachLevel === reachLevel ? before.reachSince : timestamp(now),
    version: before?.version ?? 0,
  };
}
