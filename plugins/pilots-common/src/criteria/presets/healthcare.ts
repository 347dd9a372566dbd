import { CriteriaPreset } from './CriteriaPreset';
import {
  adoption,
  controls,
  errorBudget,
  relativeChange,
  stability,
  supportCost,
} from './sharedCriteria';

/** Hospitals, practices, laboratories. */
export const healthcare: CriteriaPreset = {
  sector: 'healthcare',
  title: 'Healthcare',
  basis:
    'Clinical safety goes before everything: hazards are logged and closed before wider use (as the clinical risk standards DCB0129 and DCB0160 of the English health service ask), and contingency plans are a duty under the HIPAA security rule. A tool that most of a ward avoids is a hazard of its own, so adoption is set high. Adapt the times to the care pathway first.',
  criteria: [
    ...stability(),
    errorBudget(
      0.2,
      'Staff fall back to paper when the screen fails twice in a shift; the reserve keeps that rare.',
    ),
    adoption(
      60,
      'Below it two ways of working run side by side in one team, and hand-overs between them are where harm happens.',
    ),
    relativeChange({
      id: 'time-to-triage',
      title: 'Time per case against before',
      metric: 'case-time-change',
      operator: '<=',
      threshold: -20,
      rationale:
        'A fifth less time is felt within one shift; less than that does not outlast the novelty.',
    }),
    controls(
      'Health data is a special category; each control that protects it needs its evidence at the time of use.',
    ),
    {
      id: 'safety-incidents',
      title: 'Patient safety incidents with the service as a cause',
      outcome: 'compliance-readiness',
      metric: 'safety-incidents',
      unit: 'incidents',
      operator: '<=',
      threshold: 0,
      window: 'P28D',
      anchor: 'risk-posture',
      rationale: 'There is no acceptable number other than none.',
    },
    supportCost('24x7'),
  ],
};
