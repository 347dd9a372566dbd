import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { deploymentPhrasesGerman } from './deployments/phrases.de';
import { emergencyPhrasesGerman } from './emergency/phrases.de';
import { gatePhrasesGerman } from './gate/phrases.de';
import { statePhrasesGerman } from './states/phrases.de';
import { templatePhrasesGerman } from './templates/phrases.de';
import { writingPhrasesGerman } from './writing/phrases.de';

/** What the server says about changes and the gate, in German. */
export const changesPhrasesGerman = {
  deployment: deploymentPhrasesGerman,
  emergency: emergencyPhrasesGerman,
  gate: gatePhrasesGerman,
  state: statePhrasesGerman,
  template: templatePhrasesGerman,
  writing: writingPhrasesGerman,
  waiting: {
    approve: 'Change {{id}} genehmigen: {{title}}',
    close: 'Change {{id}} abschließen, sein Fenster ist vorbei: {{title}}',
    closeContested:
      'Notfall-Change {{id}} mit seinem Ergebnis abschließen oder zurückziehen, die zweite Instanz hat ihn abgelehnt: {{title}}',
    learn:
      'Notieren, was der fehlgeschlagene Change {{id}} gelehrt hat: {{title}}',
    authorise: 'Vorlage {{id}} freigeben: {{title}}',
    second:
      'Notfall-Change {{id}} als zweite Instanz genehmigen, bis {{at}}: {{title}}',
    review:
      'Auf den Notfall-Change {{id}} zurückblicken, bis {{at}}: {{title}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['changes']>;
