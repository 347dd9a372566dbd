import {
  Criterion,
  CRITERION_METRICS,
  DeliveryMeasures,
  judgeLimits,
  limitWindow,
  pilotsPhrases,
  ReviewSnapshot,
  SnapshotRow,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { CriteriaService } from '../../criteria/CriteriaService';
import type {
  Evaluation,
  EvaluationService,
} from '../../criteria/EvaluationService';
import type { DeliveryService } from '../../delivery/report/DeliveryService';
import { timestamp } from '../../ground/Clock';
import { together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import type { OutcomeRoom } from '../../outcomes/createOutcomes';
import { countedSince } from '../../pilot/PilotState';
import { budgetRow, outcomeRows } from './outcomeRows';

const { title: titles } = pilotsPhrases.reviews.snapshot;

/** What the pause rule and delivery say where no time has passed to measure over. */
const NOTHING: DeliveryMeasures = {
  deploymentFrequency: {
    value: 0,
    unit: 'deployments/week',
    sample: 0,
    failedRollouts: 0,
  },
  changeLeadTime: { value: null, p90: null, unit: 'seconds', sample: 0 },
  changeFailRate: { value: null, failed: 0, sample: 0 },
  recoveryTime: { value: null, unit: 'seconds', sample: 0, open: 0 },
  reworkRate: { value: null, rework: 0, sample: 0 },
  timeToRestore: { value: null, unit: 'seconds', sample: 0, open: 0 },
  reliability: { errorBudgetLeft: null, withinTarget: null, sample: 0 },
};

/** Takes the numbers of a week: each beside its threshold, as they were at one moment. */
export class SnapshotTaker {
  constructor(
    private readonly rooms: {
      criteria: CriteriaService;
      delivery: DeliveryService;
      evaluation: EvaluationService;
      outcomeRoom: OutcomeRoom;
    },
  ) {}

  /** `asOf` may lie in the past, where the suite did not run when it was due. */
  async take(
    reading: Reading,
    review: { id: string; at: string },
  ): Promise<ReviewSnapshot> {
    const { delivery, evaluation, outcomeRoom } = this.rooms;
    const { pilot, now } = reading;
    const then: Reading = { ...reading, now: new Date(review.at) };
    const window = limitWindow({
      since: countedSince(pilot),
      asOf: review.at,
    });
    const { judged, measures, ...found } = await together(reading.tx, {
      measures: async () =>
        window.from < window.to ? delivery.measure(then, window) : NOTHING,
      judged: () => evaluation.evaluate(then),
      criteria: () => this.rooms.criteria.current(then),
      budget: () => budgetRow(outcomeRoom.budget, then),
      outcomes: () => outcomeRows(outcomeRoom, then),
      facts: () => outcomeRoom.outcomes.facts(then),
    });
    const { version, hash, recommendation, reasons } = judged;
    return {
      review: review.id,
      asOf: review.at,
      takenAt: timestamp(now),
      stage: pilot.stage,
      window: {
        from: timestamp(new Date(window.from)),
        to: timestamp(new Date(window.to)),
      },
      criteria: {
        version,
        hash,
        recommendation,
        reasons: reasons.map(({ message }) => message),
      },
      rows: [
        ...judgeLimits(measures, pilot.fields.guardrails),
        ...deliveryRows(measures),
        ...found.budget,
        ...criterionRows(judged, found.criteria?.criteria ?? []),
        ...found.outcomes,
      ],
      silent: found.facts.silent ?? [],
    };
  }
}

function criterionRows(
  { results }: Evaluation,
  criteria: readonly Criterion[],
): SnapshotRow[] {
  return results.map(({ criterion: id, title, value, ...result }) => {
    const criterion = criteria.find(one => one.id === id);
    return {
      id: `criterion/${id}`,
      group: 'criterion',
      title,
      value: value ?? null,
      unit: criterion?.unit ?? '',
      threshold: criterion && {
        operator: criterion.operator,
        value: criterion.threshold,
      },
      verdict: result.verdict,
      sample: result.sample,
      reason: result.reason,
    };
  });
}

/** The measures that no limit rules, for the picture of the week. */
function deliveryRows(measures: DeliveryMeasures): SnapshotRow[] {
  const { deploymentFrequency, changeLeadTime, recoveryTime, reworkRate } =
    measures;
  const row = (
    metric: keyof typeof CRITERION_METRICS,
    title: string,
    { value, sample }: { value: number | null; sample: number },
  ): SnapshotRow => ({
    id: `delivery/${metric}`,
    group: 'delivery',
    title,
    value,
    unit: CRITERION_METRICS[metric],
    verdict: 'none',
    sample,
  });
  return [
    row(
      'deployment-frequency',
      titles.deploymentFrequency,
      deploymentFrequency,
    ),
    row('change-lead-time', titles.changeLeadTime, changeLeadTime),
    row('recovery-time', titles.recoveryTime, recoveryTime),
    row('deployment-rework-rate', titles.reworkRate, reworkRate),
  ];
}
