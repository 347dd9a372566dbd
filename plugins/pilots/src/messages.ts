import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { changesMessages } from './changes/messages';
import { configurationMessages } from './configuration/messages';
import { criteriaMessages } from './criteria/messages';
import { decisionsMessages } from './decisions/messages';
import { calendarMessages } from './exports/calendar/messages';
import { exportsMessages } from './exports/messages';
import { inboxMessages } from './delivery/inbox/messages';
import { deliveryMessages } from './delivery/messages';
import { groundMessages } from './ground/messages';
import { guardrailsMessages } from './guardrails/messages';
import { lifecycleMessages } from './lifecycle/messages';
import { outcomesMessages } from './outcomes/messages';
import { pilotMessages } from './pilot/messages';
import { portfolioMessages } from './portfolio/messages';
import { quarterMessages } from './portfolio/quarter/messages';
import { readinessMessages } from './readiness/messages';
import { namesMessages } from './readiness/names/messages';
import { packMessages } from './readiness/pack/messages';
import { recordMessages } from './record/messages';
import { reviewsMessages } from './reviews/messages';
import { templatesMessages } from './templates/messages';

/** Every text of the plugin, in English, room by room. */
export const pilotsMessages = {
  ground: groundMessages,
  record: recordMessages,
  pilot: pilotMessages,
  delivery: deliveryMessages,
  inbox: inboxMessages,
  outcomes: outcomesMessages,
  changes: changesMessages,
  configuration: configurationMessages,
  criteria: criteriaMessages,
  guardrails: guardrailsMessages,
  reviews: reviewsMessages,
  names: namesMessages,
  pack: packMessages,
  readiness: readinessMessages,
  decisions: decisionsMessages,
  lifecycle: lifecycleMessages,
  portfolio: portfolioMessages,
  quarter: quarterMessages,
  exports: exportsMessages,
  calendar: calendarMessages,
  templates: templatesMessages,
  /** What the server says, found by `useSaid`. */
  said: pilotsPhrases,
} as const;
