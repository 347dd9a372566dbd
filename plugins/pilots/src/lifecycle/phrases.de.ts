import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { guardPhrasesGerman } from './guards/phrases.de';
import { pausePhrasesGerman } from './pause/phrases.de';
import { signingPhrasesGerman } from './signing/phrases.de';
import { stepPhrasesGerman } from './steps/phrases.de';

/** What the server says about the steps of a pilot's life, in German. */
export const lifecyclePhrasesGerman = {
  guard: guardPhrasesGerman,
  step: stepPhrasesGerman,
  pause: pausePhrasesGerman,
  signing: signingPhrasesGerman,
  waiting: {
    sign: 'Freigabe in der Rolle {{role}} unterzeichnen',
    start: 'Den Piloten innerhalb eines Change-Fensters starten',
    resume:
      'Den Piloten fortsetzen: Sein Plan ist genehmigt, und kein Grund besteht mehr',
    submit: 'Den Piloten zur Freigabe einreichen',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['lifecycle']>;
