import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { baselinePhrasesGerman } from './baselines/phrases.de';
import { driftPhrasesGerman } from './drift/phrases.de';
import { parameterPhrasesGerman } from './parameters/phrases.de';

/** What the server says about baselines, parity and drift, in German. */
export const configurationPhrasesGerman = {
  baseline: baselinePhrasesGerman,
  drift: driftPhrasesGerman,
  parameter: parameterPhrasesGerman,
  settings: {
    name: '{{field}}: muss ein Name aus bis zu 63 Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen sein, etwa production',
    list: '{{field}}: muss eine Liste mit höchstens {{n}} Einträgen sein',
    reference: 'Die Referenz muss eine andere Umgebung sein',
    twice: 'Adressen: {{environment}} kommt mehr als einmal vor',
    pattern:
      '{{field}}: muss ein Pfad sein, etwa /database/password, mit * für einen beliebigen Schlüssel und ** höchstens zweimal',
    bound:
      '{{field}}: braucht path und kind, eines von data-residency, third-party, other',
    url: '{{field}}.url: muss eine https- oder http-Adresse ohne Benutzername und Passwort sein',
    every: '{{field}}.every: muss eine ISO-8601-Dauer von PT5M bis PT24H sein',
    archived: 'Der Pilot ist archiviert; seine Einstellungen bleiben',
  },
  observation: {
    future: 'observedAt: liegt in der Zukunft',
    neverRead:
      'Sie meldet, nichts habe sich geändert, wurde aber noch nie gelesen',
  },
  parity: {
    noReference: 'Zuerst die Referenzumgebung in den Einstellungen benennen',
    strangers:
      'Pfade {{paths}}: Nur was zwischen {{environment}} und {{reference}} abweicht, kann erklärt werden',
    nonePaths:
      'Kein Pfad genannt: Nur was zwischen {{environment}} und {{reference}} abweicht, kann erklärt werden',
  },
  waiting: {
    approve:
      'Konfigurations-Baseline von {{environment}} genehmigen, Version {{n}}',
    unreadable:
      'Die Konfiguration von {{environment}} kann nicht von ihrer Adresse gelesen werden',
    unwatched:
      'Seit einem Tag hat niemand in {{environment}} nach Drift gesehen',
    unwatchedAnywhere:
      'Seit einem Tag hat niemand in irgendeiner Umgebung nach Drift gesehen',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['configuration']>;
