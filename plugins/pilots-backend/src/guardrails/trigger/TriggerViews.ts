import {
  guardrailFacts,
  isCaseOpen,
  SLI_METRIC,
  TriggerCase,
  triggerCaseId,
  triggerDeciders,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';
import type { OutcomeService } from '../../outcomes/OutcomeService';
import { ReachService } from '../reach/ReachService';
import { WATCHED } from '../watch/WatchStore';
import { countsFrom } from './countsFrom';
import { TriggerService } from './TriggerService';
import { TriggerStore } from './TriggerStore';

/** Cases that are shown; the record has them all. */
const MOST_CASES = 50;

/** The rollback trigger as people see it. */
export class TriggerViews {
  constructor(
    private readonly rooms: {
      outcomes: OutcomeService;
      reach: ReachService;
      store: TriggerStore;
      trigger: TriggerService;
    },
  ) {}

  /** State, conditions with what was found, the case that is open, those that are over, and what is silent. */
  async view(reading: Reading) {
    const { pilot, tx } = reading;
    const { outcomes, reach, store, trigger } = this.rooms;
    const definition = triggerOf(reading);
    const last = await store.last(tx, pilot.ref);
    const isOpen = last !== undefined && isCaseOpen(last.state);
    const judged = definition.isWatching
      ? await trigger.judge(reading, definition.trigger!, last)
      : undefined;
    const current =
      last && last.state !== 'armed' ? caseView(reading, last) : undefined;
    const silent = (await outcomes.troubled(reading)).find(
      ({ signal }) => signal === SLI_METRIC,
    );
    return {
      ...definition.view,
      state: stateOf(definition.isWatching, last),
      countsFrom: definition.isWatching ? countsFrom(pilot, last) : undefined,
      conditions: judged?.verdicts ?? [],
      case: current ?? null,
      deadline: isOpen && !last.rollback ? last.deadline : undefined,
      halfWay: isOpen && !last.rollback ? last.sponsorFrom : undefined,
      source: silent
        ? { state: silent.state, since: silent.since, reason: silent.reason }
        : { state: 'heard' as const },
      blastRadius: (await reach.judge(reading)) ?? null,
      history: (await store.closed(tx, pilot.ref, MOST_CASES)).map(one =>
        caseView(reading, one),
      ),
    };
  }
}

/** The trigger as it rules, what it lacks, and whether somebody watches it. */
export function triggerOf({ pilot }: Pick<Reading, 'pilot'>) {
  const { trigger, triggerProblems, limits } = guardrailFacts(pilot.fields);
  const isWatching = trigger !== undefined && WATCHED.includes(pilot.stage);
  return {
    isWatching,
    trigger,
    view: {
      trigger,
      slo: pilot.fields.guardrails.slo,
      limits,
      problems: triggerProblems,
    },
  };
}

/** A trigger that lacks something watches what it can, and says what it cannot. */
function stateOf(isWatching: boolean, last: TriggerCase | undefined) {
  if (last && last.state !== 'armed') return last.state;
  return isWatching ? ('armed' as const) : ('unarmed' as const);
}

function caseView({ now }: Reading, one: TriggerCase) {
  const isDecidable =
    !one.closedAt && (one.state === 'open' || one.state === 'held');
  return {
    ...one,
    id: triggerCaseId(one),
    halfWay: one.sponsorFrom,
    /** Roles that may decide now. */
    deciders: isDecidable ? triggerDeciders(one, timestamp(now)) : [],
  };
}
