import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { changesPhrasesGerman } from './changes/phrases.de';
import { configurationPhrasesGerman } from './configuration/phrases.de';
import { criteriaPhrasesGerman } from './criteria/phrases.de';
import { decisionsPhrasesGerman } from './decisions/phrases.de';
import { deliveryPhrasesGerman } from './delivery/phrases.de';
import { exportsPhrasesGerman } from './exports/phrases.de';
import { groundPhrasesGerman } from './ground/phrases.de';
import { generalPhrasesGerman } from './ground/said/phrases.de';
import { guardrailsPhrasesGerman } from './guardrails/phrases.de';
import { lifecyclePhrasesGerman } from './lifecycle/phrases.de';
import { outcomesPhrasesGerman } from './outcomes/phrases.de';
import { pilotPhrasesGerman } from './pilot/phrases.de';
import { portfolioPhrasesGerman } from './portfolio/phrases.de';
import { readinessPhrasesGerman } from './readiness/phrases.de';
import { recordPhrasesGerman } from './record/phrases.de';
import { reviewsPhrasesGerman } from './reviews/phrases.de';
import { Translated } from './ground/locale';

/** What the server says to people, in German. */
export const phrasesGerman = {
  ground: groundPhrasesGerman,
  general: generalPhrasesGerman,
  record: recordPhrasesGerman,
  pilot: pilotPhrasesGerman,
  lifecycle: lifecyclePhrasesGerman,
  readiness: readinessPhrasesGerman,
  criteria: criteriaPhrasesGerman,
  guardrails: guardrailsPhrasesGerman,
  changes: changesPhrasesGerman,
  configuration: configurationPhrasesGerman,
  delivery: deliveryPhrasesGerman,
  outcomes: outcomesPhrasesGerman,
  reviews: reviewsPhrasesGerman,
  decisions: decisionsPhrasesGerman,
  portfolio: portfolioPhrasesGerman,
  exports: exportsPhrasesGerman,
} as const satisfies Translated<typeof pilotsPhrases>;
