import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about decisions on record, and looking back at them, in German. */
export const decisionRecordPhrasesGerman = {
  unknown: 'Es gibt keine Entscheidung {{id}}',
  notRebuilt: 'Stimmen oder Vorschlag',
  supersede: {
    notLatest: 'Nur die Entscheidung, die jetzt gilt, kann ersetzt werden',
    notNow: 'Diese Entscheidung kann jetzt nicht ersetzt werden: {{words}}',
    nothing: 'Dem Forum liegt nichts vor',
    propose:
      'Der Product Manager schlägt eine Entscheidung vor, die diese ersetzt',
  },
  lookBack: {
    waiting: 'Auf die Entscheidung zurückblicken: War sie richtig?',
    superseded:
      'Diese Entscheidung ist durch {{id}} ersetzt; auf jene zurückblicken',
    verdict: 'Im Nachhinein (verdict): muss eines sein von {{verdicts}}',
    note: 'Notiz: sagen, was aus der Entscheidung wurde',
    next: 'Erneuter Rückblick am: muss ein ISO-Datum nach dem heutigen Tag sein',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['decisions']['record']>;
