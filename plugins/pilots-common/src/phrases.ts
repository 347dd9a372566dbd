import { changesPhrases } from './changes/phrases';
import { configurationPhrases } from './configuration/phrases';
import { criteriaPhrases } from './criteria/phrases';
import { decisionsPhrases } from './decisions/phrases';
import { deliveryPhrases } from './delivery/phrases';
import { exportsPhrases } from './exports/phrases';
import { generalPhrases } from './ground/phrases/general';
import { groundPhrases } from './ground/phrases/ground';
import { guardrailsPhrases } from './guardrails/phrases';
import { lifecyclePhrases } from './lifecycle/phrases';
import { outcomesPhrases } from './outcomes/phrases';
import { pilotPhrases } from './pilot/phrases';
import { portfolioPhrases } from './portfolio/phrases';
import { readinessPhrases } from './readiness/phrases';
import { recordPhrases } from './record/phrases';
import { reviewsPhrases } from './reviews/phrases';

/**
 * Everything that the server says to people in words of its own, in English, room
 * by room: why a check fails and what mends it, what stands in the way, what waits
 * for somebody, why a criterion came out as it did. `say` puts values into them; a
 * portal finds them with a `PhraseBook` and tells them in the reader's language.
 *
 * @public
 */
export const pilotsPhrases = {
  ground: groundPhrases,
  general: generalPhrases,
  record: recordPhrases,
  pilot: pilotPhrases,
  lifecycle: lifecyclePhrases,
  readiness: readinessPhrases,
  criteria: criteriaPhrases,
  guardrails: guardrailsPhrases,
  changes: changesPhrases,
  configuration: configurationPhrases,
  delivery: deliveryPhrases,
  outcomes: outcomesPhrases,
  reviews: reviewsPhrases,
  decisions: decisionsPhrases,
  portfolio: portfolioPhrases,
  exports: exportsPhrases,
} as const;
