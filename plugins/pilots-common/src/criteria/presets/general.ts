import { CriteriaPreset } from './CriteriaPreset';
import {
  adoption,
  controls,
  errorBudget,
  relativeChange,
  stability,
  supportCost,
} from './sharedCriteria';

/** Everybody else: retail, logistics, energy, education, industry. */
export const general: CriteriaPreset = {
  sector: 'general',
  title: 'General',
  basis:
    'What holds in any trade: changes that seldom fail and are soon put right, users who come back without being told, a gain that shows beside the usual swing, and support that costs less than the gain. Replace the cycle time by the one measure that the hypothesis is about first.',
  criteria: [
    ...stability(),
    errorBudget(
      0,
      'The budget is there to be used for change; overspending it is what the trigger is for.',
    ),
    adoption(
      40,
      'Two in five of those invited, week after week, is more than curiosity.',
    ),
    relativeChange({
      id: 'cycle-time',
      title: 'Cycle time of the journey against before',
      metric: 'cycle-time-change',
      operator: '<=',
      threshold: -10,
      rationale:
        'Ten percent is seen by those who do the work and stands out from the swing of most processes.',
    }),
    controls(
      'What is not evidenced at the end of a pilot is not evidenced after it either, when attention has moved on.',
    ),
    supportCost('08:00-18:00'),
  ],
};
