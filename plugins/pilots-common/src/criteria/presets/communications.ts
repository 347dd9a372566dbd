import { CriteriaPreset } from './CriteriaPreset';
import {
  adoption,
  controls,
  errorBudget,
  relativeChange,
  stability,
  supportCost,
} from './sharedCriteria';

/** Telecommunications, media, contact centres. */
export const communications: CriteriaPreset = {
  sector: 'communications',
  title: 'Communications',
  basis:
    'Contact centres have measured handle time and repeat contacts for decades, week by week and team by team, so that modest gains are real when they hold for four weeks. Customers change between channels freely; adoption is counted among agents or customers who were invited. Adapt the handle time to the mix of calls first.',
  criteria: [
    ...stability(),
    errorBudget(
      0,
      'The budget is there to be used for change; overspending it is what the trigger is for.',
    ),
    adoption(
      35,
      'Agents drop a panel that costs them time within days; a third and more after weeks have found a use for it.',
    ),
    relativeChange({
      id: 'handle-time',
      title: 'Average handle time against before',
      metric: 'handle-time-change',
      operator: '<=',
      threshold: -10,
      rationale:
        'Ten percent is beyond the swing from week to week in a team of a hundred, and it pays for licences and training.',
    }),
    relativeChange({
      id: 'repeat-contacts',
      title: 'Repeat contacts within a week against before',
      metric: 'repeat-contact-change',
      operator: '<=',
      threshold: -5,
      rationale:
        'Short calls that bring the customer back are no gain: this keeps the handle time honest.',
    }),
    controls(
      'Traffic and location data are under special secrecy in most countries, the European Union included.',
    ),
    supportCost('24x7'),
  ],
};
