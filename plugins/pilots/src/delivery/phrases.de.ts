import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { explainPhrasesGerman } from './explain/phrases.de';
import { fieldPhrasesGerman } from './fields/phrases.de';

/** What the server says about events and the measures, in German. */
export const deliveryPhrasesGerman = {
  fields: fieldPhrasesGerman,
  explain: explainPhrasesGerman,
  inbox: {
    unknown: 'Es gibt keine Zustellung {{id}}',
    together: 'Berücksichtigt mit Zustellung {{id}}',
    unmapped: 'Zu {{name}} ist keine Komponente bekannt',
    unmappedMany:
      'Zu {{name}} (oder {{n}} weiteren) ist keine Komponente bekannt',
    nameless:
      'Nichts darin nennt etwas, woran eine Komponente zu erkennen wäre',
  },
  sources: {
    notMeasured: 'Ereignisse dieser Art gehen in keine Kennzahl ein',
    noAlerts: 'Keine Alerts: Ist das ein Webhook der Version 4?',
    notBegun: 'Behoben, aber noch ist nicht bekannt, wann die Störung begann',
    otherBranch: 'Nur Pushes auf den Standard-Branch ({{branch}}) zählen',
    noCommits: 'Ein Push ohne Commits',
    noLabel: 'Keine Störung: Keines der Labels {{labels}} ist gesetzt',
    state:
      'Ein Deployment im Zustand {{state}} ist weder Erfolg noch Fehlschlag',
    approval: 'Freigaben und Sperren eines Deployments ändern nichts',
    noIncident: 'Ein Issue, das nicht vom Typ incident ist',
    resolvedBefore: 'Nichts Neues zu einer Störung, die behoben ist',
    otherRecord: 'Weder Deployment noch Issue noch Pull Request aus DevLake',
    notMerged: 'Nur gemergte Pull Requests sind Changes',
    closedFirst: 'Geschlossen, aber das Issue selbst ist noch nicht gekommen',
    otherIssue: 'Ein Issue, dessen Typ nicht INCIDENT ist',
  },
  links: {
    noReason: 'Eine Verknüpfung braucht eine Begründung',
    unknown: 'Es gibt keine Verknüpfung {{id}}',
    noIncident:
      'Diesem Piloten ist keine Störung {{id}} der Quelle {{source}} bekannt',
    elsewhere:
      'Störung {{id}} betrifft {{environment}}, und das ist nicht Produktion: Sie zählt nicht',
    notLive:
      'Deployment {{id}} ging nicht in Produktion live: Eine Störung wird mit einem verknüpft, das live ging, oder mit keinem',
    noDeployment: 'Es gibt kein Deployment {{id}} der Ziele dieses Piloten',
    noDeploymentOfSource:
      'Es gibt kein Deployment {{id}} der Quelle {{source}} der Ziele dieses Piloten',
    severalIncidents:
      'Mehrere Quellen haben die Störung {{id}}: eine davon angeben, {{sources}}',
  },
  report: {
    noTargets:
      'Dieser Pilot hat keine Ziele: Kein Ereignis zählt für ihn, bis er benennt, was er live nimmt',
    noComponents:
      'Die Systeme, auf die dieser Pilot zielt, haben keine Komponenten im Katalog: Kein Ereignis zählt für ihn',
    weeks: 'weeks muss eine ganze Zahl von 1 bis {{n}} sein',
    tooManyWeeks:
      'Der Zeitraum umfasst mehr als {{n}} Wochen: einen kürzeren wählen',
  },
  baseline: {
    none: 'Die Startwerte sind noch nicht eingefroren',
    started:
      'Der Pilot ist gestartet: Seine Startwerte bleiben, wie sie eingefroren wurden',
    approved:
      'Die Startwerte wurden mit der Freigabe eingefroren; nach `revise` friert die nächste Freigabe sie neu ein',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['delivery']>;
