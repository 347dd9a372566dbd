import { LoggerService } from '@backstage/backend-plugin-api';
import type { ValueAmendments } from '../criteria/amendments/values/ValueAmendments';
import type { CriteriaService } from '../criteria/CriteriaService';
import type { EvaluationService } from '../criteria/EvaluationService';
import type { DeliveryService } from '../delivery/report/DeliveryService';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { UseCases } from '../ground/work/UseCases';
import type { OutcomeRoom } from '../outcomes/createOutcomes';
import { ReviewHolding } from './holding/ReviewHolding';
import { OpenedReviewStore } from './OpenedReviewStore';
import { KeptSnapshots } from './opening/KeptSnapshots';
import { ReviewOpening } from './opening/ReviewOpening';
import { SnapshotTaker } from './opening/SnapshotTaker';
import { WeeklyReviews } from './opening/WeeklyReviews';
import { PlanProgress } from './plans/PlanProgress';
import { PlanRegister } from './plans/PlanRegister';
import { PlanService } from './plans/PlanService';
import { PlanStore } from './plans/PlanStore';
import { PlanVerdicts } from './plans/PlanVerdicts';
import { PlanWriting } from './plans/PlanWriting';
import { ReviewService } from './ReviewService';
import { ScheduleStore } from './schedule/ScheduleStore';

/** The room about weekly reviews and corrective action plans. */
export type ReviewRoom = ReturnType<typeof createReviews>;

/** Furnishes the room. */
export function createReviews(options: {
  clock: Clock;
  criteria: CriteriaService;
  database: PilotsDatabase;
  delivery: DeliveryService;
  evaluation: EvaluationService;
  logger: LoggerService;
  outcomeRoom: OutcomeRoom;
  useCases: UseCases;
  valueAmendments: ValueAmendments;
}) {
  const schedules = new ScheduleStore();
  const opened = new OpenedReviewStore();
  const register = new PlanRegister(new PlanStore());
  const plans = new PlanService(register);
  const opening = new ReviewOpening({
    plans,
    reviews: opened,
    schedules,
    snapshots: new SnapshotTaker(options),
  });
  // Another time zone or decision date: other weeks.
  options.valueAmendments.afterAmendment(async ({ tx, pilot }, fields) => {
    if (fields.includes('intent')) await schedules.setNextAt(tx, pilot.ref, '');
  });
  return {
    plans,
    planProgress: new PlanProgress(register),
    planVerdicts: new PlanVerdicts(register),
    planWriting: new PlanWriting(register),
    reviews: new ReviewService(schedules, opened),
    reviewSnapshots: new KeptSnapshots(opened),
    reviewHolding: new ReviewHolding({
      intake: options.outcomeRoom.intake,
      reviews: opened,
    }),
    weeklyReviews: new WeeklyReviews({
      ...options,
      opening,
      reviews: opened,
      schedules,
    }),
  };
}
