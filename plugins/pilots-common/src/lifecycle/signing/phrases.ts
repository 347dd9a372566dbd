const STALE =
  'What you signed is not what stands here now: the current hash is {{hash}}';
const READ_AGAIN = 'Read the pilot again, and sign what stands there';
const SIGNED = 'You have signed; the others are waited for';
const OTHERS_SIGN = 'Each of the others signs';
const TWICE = 'You signed as {{role}}; three different people sign';
const ANOTHER = 'Another person holds the role, or deputises in it, and signs';

/** What is signed, which signatures do not count, and which count no more. */
export const signingPhrases = {
  statement:
    'As {{role}} I approve that “{{title}}” becomes a pilot on this readiness pack, these exit criteria and these people, targets and guardrails.',
  // Each as a guard, and as a refusal that says what mends it as well.
  stale: {
    missing: STALE,
    mend: READ_AGAIN,
    refusal: `${STALE}. ${READ_AGAIN}.`,
  },
  signed: {
    missing: SIGNED,
    mend: OTHERS_SIGN,
    refusal: `${SIGNED}. ${OTHERS_SIGN}.`,
  },
  twice: { missing: TWICE, mend: ANOTHER, refusal: `${TWICE}. ${ANOTHER}.` },
  already: 'You have signed',
  waits: 'Waits for the {{roles}}',
  voided: {
    changed: 'What was signed changed',
    revised: 'The pilot is revised',
  },
} as const;
