import {
  createTranslationRef,
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { changesMessages } from './changes/messages';
import { criteriaMessages } from './criteria/messages';
import { groundMessages } from './ground/messages';
import { guardrailsMessages } from './guardrails/messages';
import { lifecycleMessages } from './lifecycle/messages';
import { pilotMessages } from './pilot/messages';
import { portfolioMessages } from './portfolio/messages';
import { readinessMessages } from './readiness/messages';
import { packMessages } from './readiness/pack/messages';
import { recordMessages } from './record/messages';
import { reviewsMessages } from './reviews/messages';

/** Every text of the plugin, in English; a portal can translate or reword each. @public */
export const pilotsTranslationRef = createTranslationRef({
  id: 'pilots',
  messages: {
    ground: groundMessages,
    record: recordMessages,
    pilot: pilotMessages,
    changes: changesMessages,
    criteria: criteriaMessages,
    guardrails: guardrailsMessages,
    reviews: reviewsMessages,
    pack: packMessages,
    readiness: readinessMessages,
    lifecycle: lifecycleMessages,
    portfolio: portfolioMessages,
  },
});

/** Finds the text of a message. */
export function useText(): TranslationFunction<typeof pilotsTranslationRef.T> {
  return useTranslationRef(pilotsTranslationRef).t;
}
