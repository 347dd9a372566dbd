import type { DeliveryRoom } from '../delivery/createDelivery';
import type { PilotsDatabase } from '../ground/database/PilotsDatabase';
import type { UseCases } from '../ground/work/UseCases';
import type { OutcomeRoom } from '../outcomes/createOutcomes';
import type { CatalogSync } from '../pilot/catalog/CatalogSync';
import type { FrozenValues } from '../pilot/values/FrozenValues';
import { Amendment } from './amendments/Amendment';
import { AmendmentStore } from './amendments/AmendmentStore';
import { createAmendments } from './amendments/createAmendments';
import { CriteriaService } from './CriteriaService';
import { CriteriaStore } from './CriteriaStore';
import { EvaluationService } from './EvaluationService';
import { MetricProviders } from './MetricProviders';
import { deliveryMetricProvider } from './sources/deliveryMetrics';
import {
  businessMetricProvider,
  errorBudgetProvider,
} from './sources/outcomeMetrics';

/** Exit criteria, their amendments, and what they are judged by. */
export function createCriteria(options: {
  database: PilotsDatabase;
  deliveryRoom: Pick<DeliveryRoom, 'delivery' | 'deliverySummaries'>;
  outcomeRoom: Pick<OutcomeRoom, 'budget' | 'outcomes'>;
  sync: CatalogSync;
  useCases: UseCases;
  values: FrozenValues;
}) {
  const { delivery, deliverySummaries } = options.deliveryRoom;
  const { budget, outcomes } = options.outcomeRoom;
  const criteriaAmendments = new AmendmentStore<Pick<Amendment, 'criteria'>>(
    'criteria',
  );
  const criteria = new CriteriaService(new CriteriaStore(), criteriaAmendments);
  const metrics = new MetricProviders();
  metrics.register(deliveryMetricProvider(delivery));
  metrics.register(errorBudgetProvider(budget));
  metrics.register(businessMetricProvider(outcomes));
  return {
    ...createAmendments({
      ...options,
      criteria,
      criteriaAmendments,
      deliverySummaries,
    }),
    criteria,
    evaluation: new EvaluationService(criteria, metrics),
    metrics,
  };
}
