import { CriteriaPreset } from './CriteriaPreset';
import {
  adoption,
  controls,
  errorBudget,
  relativeChange,
  stability,
  supportCost,
} from './sharedCriteria';

/** Banks, insurers, payments. */
export const financialServices: CriteriaPreset = {
  sector: 'financial-services',
  title: 'Financial services',
  basis:
    'Supervisors ask for important services to stay within a tolerance of disruption that the firm sets itself (operational resilience in the United Kingdom, the Digital Operational Resilience Act in the European Union). So stability is judged strictly, and controls need evidence before scale. Adapt adoption and conversion to the segment first.',
  criteria: [
    ...stability(),
    errorBudget(
      0.2,
      'A fifth of the budget stays in hand for the day on which many more customers arrive.',
    ),
    adoption(
      40,
      'Offers to existing customers that fewer than two of five take up rarely pay for a second channel.',
    ),
    relativeChange({
      id: 'conversion',
      title: 'Completed applications against before',
      metric: 'conversion-change',
      operator: '>=',
      threshold: 15,
      rationale:
        'Smaller gains disappear in the swing from campaign to campaign; replace it by the absolute rate where the baseline is well known.',
    }),
    controls(
      'Changes to customer-facing finance are audited; evidence that is gathered later is found wanting.',
    ),
    {
      id: 'complaints',
      title: 'Complaints per thousand users',
      outcome: 'compliance-readiness',
      metric: 'complaints-per-thousand',
      unit: 'complaints',
      operator: '<=',
      threshold: 2,
      window: 'P28D',
      anchor: 'risk-posture',
      rationale:
        'Complaints are reportable in most jurisdictions. Set it to the rate of the channel that this one replaces, if that is lower.',
    },
    supportCost('08:00-20:00'),
  ],
};
