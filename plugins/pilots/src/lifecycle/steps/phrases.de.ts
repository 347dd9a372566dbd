import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a step is not possible now, in German. */
export const stepPhrasesGerman = {
  notNow: {
    submit: 'Einreichen ist jetzt nicht möglich: {{words}}',
    return: 'Zurückgeben ist jetzt nicht möglich: {{words}}',
    approve: 'Freigeben ist jetzt nicht möglich: {{words}}',
    revise: 'Überarbeiten ist jetzt nicht möglich: {{words}}',
    start: 'Starten ist jetzt nicht möglich: {{words}}',
    pause: 'Pausieren ist jetzt nicht möglich: {{words}}',
    resume: 'Fortsetzen ist jetzt nicht möglich: {{words}}',
    due: 'Vorziehen der Entscheidung ist jetzt nicht möglich: {{words}}',
    decide: 'Entscheiden ist jetzt nicht möglich: {{words}}',
    archive: 'Archivieren ist jetzt nicht möglich: {{words}}',
    cancel: 'Abbrechen ist jetzt nicht möglich: {{words}}',
  },
  possibleFrom: {
    submit:
      'Der Pilot ist {{stage}}; eingereicht werden kann er nur, wenn er {{stages}} ist',
    return:
      'Der Pilot ist {{stage}}; zurückgegeben werden kann er nur, wenn er {{stages}} ist',
    approve:
      'Der Pilot ist {{stage}}; freigegeben werden kann er nur, wenn er {{stages}} ist',
    revise:
      'Der Pilot ist {{stage}}; überarbeitet werden kann er nur, wenn er {{stages}} ist',
    start:
      'Der Pilot ist {{stage}}; gestartet werden kann er nur, wenn er {{stages}} ist',
    pause:
      'Der Pilot ist {{stage}}; pausiert werden kann er nur, wenn er {{stages}} ist',
    resume:
      'Der Pilot ist {{stage}}; fortgesetzt werden kann er nur, wenn er {{stages}} ist',
    due: 'Der Pilot ist {{stage}}; seine Entscheidung kann nur vorgezogen werden, wenn er {{stages}} ist',
    decide:
      'Der Pilot ist {{stage}}; entschieden werden kann nur, wenn er {{stages}} ist',
    archive:
      'Der Pilot ist {{stage}}; archiviert werden kann er nur, wenn er {{stages}} ist',
    cancel:
      'Der Pilot ist {{stage}}; abgebrochen werden kann er nur, wenn er {{stages}} ist',
  },
  stagesFirst: 'Zuerst werden die Phasen davor durchlaufen',
} as const satisfies Translated<(typeof pilotsPhrases)['lifecycle']['step']>;
