import { changesGerman } from './changes/messages.de';
import { configurationGerman } from './configuration/messages.de';
import { criteriaGerman } from './criteria/messages.de';
import { decisionsGerman } from './decisions/messages.de';
import { calendarGerman } from './exports/calendar/messages.de';
import { exportsGerman } from './exports/messages.de';
import { inboxGerman } from './delivery/inbox/messages.de';
import { deliveryGerman } from './delivery/messages.de';
import { groundGerman } from './ground/messages.de';
import { flatten, Translated } from './ground/locale';
import { guardrailsGerman } from './guardrails/messages.de';
import { lifecycleGerman } from './lifecycle/messages.de';
import { outcomesGerman } from './outcomes/messages.de';
import { phrasesGerman } from './phrases.de';
import { pilotGerman } from './pilot/messages.de';
import { portfolioGerman } from './portfolio/messages.de';
import { quarterGerman } from './portfolio/quarter/messages.de';
import { readinessGerman } from './readiness/messages.de';
import { namesGerman } from './readiness/names/messages.de';
import { packGerman } from './readiness/pack/messages.de';
import { recordGerman } from './record/messages.de';
import { reviewsGerman } from './reviews/messages.de';
import { templatesGerman } from './templates/messages.de';
import type { pilotsMessages } from './messages';

/** Every text of the plugin, in German. */
export const pilotsGerman = {
  ground: groundGerman,
  record: recordGerman,
  pilot: pilotGerman,
  delivery: deliveryGerman,
  inbox: inboxGerman,
  outcomes: outcomesGerman,
  changes: changesGerman,
  configuration: configurationGerman,
  criteria: criteriaGerman,
  guardrails: guardrailsGerman,
  reviews: reviewsGerman,
  names: namesGerman,
  pack: packGerman,
  readiness: readinessGerman,
  decisions: decisionsGerman,
  lifecycle: lifecycleGerman,
  portfolio: portfolioGerman,
  quarter: quarterGerman,
  exports: exportsGerman,
  calendar: calendarGerman,
  templates: templatesGerman,
  said: phrasesGerman,
} as const satisfies Translated<typeof pilotsMessages>;

export default flatten(pilotsGerman);
