import {
  createTranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { groundMessages } from './ground/messages';

/** Every text of the plugin, in English; a portal can translate or reword each. @public */
export const pilotsTranslationRef = createTranslationRef({
  id: 'pilots',
  messages: {
    ground: groundMessages,
  },
});

/** Finds the text of a message. */
export const useText = () => useTranslationRef(pilotsTranslationRef).t;
