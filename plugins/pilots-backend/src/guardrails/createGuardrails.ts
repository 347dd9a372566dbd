import { LoggerService } from '@backstage/backend-plugin-api';
import { SLI_METRIC } from '@pilot-handoff/backstage-plugin-pilots-common';
import type { ChangeService } from '../changes/ChangeService';
import type { ValueAmendments } from '../criteria/amendments/values/ValueAmendments';
import type { DeliveryRoom } from '../delivery/createDelivery';
import { Clock, timestamp } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import type { UseCases } from '../ground/work/UseCases';
import type { OutcomeRoom } from '../outcomes/createOutcomes';
import type { PilotService } from '../pilot/PilotService';
import { GuardrailAttention } from './GuardrailAttention';
import { GuardrailClearances } from './GuardrailClearances';
import { REACH, ReachService } from './reach/ReachService';
import { TriggerCases } from './trigger/TriggerCases';
import { TriggerConditions } from './trigger/TriggerConditions';
import { TriggerDecisions } from './trigger/TriggerDecisions';
import { triggerFreeze } from './trigger/triggerFreeze';
import { TriggerService } from './trigger/TriggerService';
import { TriggerStore } from './trigger/TriggerStore';
import { TriggerViews } from './trigger/TriggerViews';
import { triggerWaiting } from './trigger/triggerWaiting';
import { GuardrailWatch } from './watch/GuardrailWatch';
import { WATCHED, WatchStore } from './watch/WatchStore';

/** What the watch over the guardrails stands on. */
export interface GuardrailOptions {
  changes: ChangeService;
  clock: Clock;
  database: PilotsDatabase;
  delivery: Pick<DeliveryRoom, 'delivery' | 'deliveryNews'>;
  logger: LoggerService;
  outcomeRoom: OutcomeRoom;
  pilots: PilotService;
  useCases: UseCases;
  valueAmendments: ValueAmendments;
}

/** The rollback trigger and the blast radius, and what tells them of news. */
export function createGuardrails(options: GuardrailOptions) {
  const { changes, useCases } = options;
  const { delivery, deliveryNews } = options.delivery;
  const { budget, intake, outcomes } = options.outcomeRoom;
  const store = new TriggerStore();
  const cases = new TriggerCases(store);
  const trigger = new TriggerService({
    cases,
    conditions: new TriggerConditions({ budget, changes }),
    delivery,
    store,
  });
  const reach = new ReachService(outcomes);
  const watchStore = new WatchStore();
  const watch = new GuardrailWatch({
    ...options,
    reach,
    store: watchStore,
    trigger,
  });
  const attention = new GuardrailAttention({
    outcomes,
    reach,
    trigger,
    watch: watchStore,
  });

  changes.frozenBy(async reading => triggerFreeze(await trigger.last(reading)));
  const refresh = async (uow: UnitOfWork) => {
    if (WATCHED.includes(uow.pilot.stage)) await watch.refresh(uow);
  };
  changes.closing.afterClosing(refresh);
  intake.afterIntake(async (uow, signals) => {
    if (signals.includes(SLI_METRIC) || signals.includes(REACH)) {
      await refresh(uow);
    }
  });
  options.valueAmendments.afterAmendment(refresh);
  // A stage that was entered in this transaction: the pilot started, runs on, or is over.
  useCases.beforeCommit(async uow => {
    if (uow.pilot.stageSince === timestamp(uow.now)) await watch.refresh(uow);
  });
  // A deployment may be the rollback that somebody waits for.
  deliveryNews.listen(ref => watch.lookSoon(ref));

  return {
    reach,
    trigger,
    triggerDecisions: new TriggerDecisions({ cases, trigger, watch }),
    triggerViews: new TriggerViews({ outcomes, reach, store, trigger }),
    guardrailWatch: watch,
    triggerWaiting: async (reading: Reading) =>
      triggerWaiting(reading, await trigger.last(reading)),
    guardrailAttention: (reading: Reading) => attention.of(reading),
    guardrailClearances: new GuardrailClearances({ reach, store }),
  };
}
