import { CriteriaPreset } from './CriteriaPreset';
import {
  adoption,
  controls,
  errorBudget,
  relativeChange,
  stability,
  supportCost,
} from './sharedCriteria';

/** Public services. */
export const government: CriteriaPreset = {
  sector: 'government',
  title: 'Government',
  basis:
    'The four measures that the British service standard has services publish, completion rate, user satisfaction, digital take-up and cost per transaction, fit most public services; accessibility is law in the European Union and the United States (EN 301 549, Section 508). Adapt the completion rate to the length of the form first.',
  criteria: [
    ...stability(),
    errorBudget(
      0.1,
      'Deadlines bind applicants by law; an outage near one has consequences that cannot be undone.',
    ),
    adoption(
      40,
      'Take-up of a voluntary digital channel beside the counter grows slowly; two in five within weeks says that it will carry.',
    ),
    {
      id: 'completion',
      title: 'Applications completed of those begun',
      outcome: 'business-effectiveness',
      metric: 'completion-rate',
      unit: 'percent',
      operator: '>=',
      threshold: 65,
      floor: 60,
      window: 'P14D',
      anchor: 'value-hypothesis',
      rationale:
        'Below three in five the counters get more work than before, because half-finished cases come back in person.',
    },
    relativeChange({
      id: 'cost-per-transaction',
      title: 'Cost per transaction against before',
      metric: 'transaction-cost-change',
      operator: '<=',
      threshold: -10,
      rationale:
        'The digital channel runs beside the others for years; it has to be cheaper from the first day to lower the whole.',
    }),
    controls(
      'An authorisation to operate rests on assessed controls (NIST SP 800-37); partial evidence gets a partial authorisation.',
    ),
    {
      id: 'accessibility',
      title: 'Open barriers found in the accessibility audit',
      outcome: 'compliance-readiness',
      metric: 'accessibility-barriers',
      unit: 'barriers',
      operator: '<=',
      threshold: 0,
      window: 'P7D',
      anchor: 'risk-posture',
      rationale:
        'A service that some citizens cannot use is not ready for all.',
    },
    supportCost('08:00-18:00'),
  ],
};
