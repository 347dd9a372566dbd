import { guardPhrases } from './guards/phrases';
import { pausePhrases } from './pause/phrases';
import { signingPhrases } from './signing/phrases';
import { stepPhrases } from './steps/phrases';

/** What the server says about the steps of a pilot's life. */
export const lifecyclePhrases = {
  guard: guardPhrases,
  step: stepPhrases,
  pause: pausePhrases,
  signing: signingPhrases,
  waiting: {
    sign: 'Sign the approval as {{role}}',
    start: 'Start the pilot within a change window',
    resume: 'Resume the pilot: its plan is approved and no cause stands',
    submit: 'Submit the pilot for approval',
  },
} as const;
