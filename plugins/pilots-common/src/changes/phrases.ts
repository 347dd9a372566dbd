import { deploymentPhrases } from './deployments/phrases';
import { emergencyPhrases } from './emergency/phrases';
import { gatePhrases } from './gate/phrases';
import { statePhrases } from './states/phrases';
import { templatePhrases } from './templates/phrases';
import { writingPhrases } from './writing/phrases';

/** What the server says about changes and the gate. */
export const changesPhrases = {
  deployment: deploymentPhrases,
  emergency: emergencyPhrases,
  gate: gatePhrases,
  state: statePhrases,
  template: templatePhrases,
  writing: writingPhrases,
  waiting: {
    approve: 'Approve the change {{id}}, {{title}}',
    close: 'Close the change {{id}}, {{title}}: its window is over',
    closeContested:
      'Close the emergency {{id}}, {{title}}, with its result, or withdraw it: the second authority rejected it',
    learn: 'Write what the failed change {{id}}, {{title}}, taught',
    authorise: 'Authorise the template {{id}}, {{title}}',
    second:
      'Approve the emergency {{id}}, {{title}}, as the second authority by {{at}}',
    review: 'Look back at the emergency {{id}}, {{title}}, by {{at}}',
  },
} as const;
