import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why an event went into a measure or was left out of it, in German. */
export const explainPhrasesGerman = {
  andMore: '{{list}} und {{n}} weitere',
  notProduction: 'Die Umgebung {{environment}} ist nicht Produktion',
  deployment: {
    counted: 'Ein gezähltes Deployment',
    partial:
      'Ein gezähltes Deployment, obwohl ein Teil davon fehlgeschlagen ist',
    notFailed:
      'Keine Störung ist damit verknüpft, und kein späteres Deployment behebt es',
    failedByIncident: 'Fehlgeschlagen: Damit verknüpft ist {{idWords}}',
    failedByMending: 'Fehlgeschlagen: Deployment {{id}} behebt es',
    noRework: 'Geplante Arbeit, die nichts behebt',
    unplanned: 'Nacharbeit: ungeplant',
    mends: 'Nacharbeit: behebt Deployment {{idWords}}',
    namesAnother:
      'Nacharbeit: gibt an, {{idWords}} zurückzurollen oder zu beheben',
    failedRollout: 'Ein fehlgeschlagener Rollout: Kein Teil davon ging live',
    running: 'Läuft noch',
    cancelled: 'Abgebrochen, bevor ein Teil live ging',
  },
  notLinked: {
    'unlinked-by-hand':
      'Eine Person hat gesagt, dass kein Deployment sie verursacht hat',
    'hand-link-not-counted':
      'Eine Person hat sie mit etwas verknüpft, das kein gezähltes Deployment ist',
    'cause-not-counted':
      'Was sie als Ursache nennt, ist kein gezähltes Deployment',
    'cause-began-later':
      'Das Deployment, das sie als Ursache nennt, begann erst nach ihrer Behebung',
    'during-failed-rollout':
      'Sie begann während eines fehlgeschlagenen Rollouts, der nicht gezählt wird',
    'no-deployment-near':
      'Ein Ausfall ohne Deployment in der Nähe ist kein fehlgeschlagener Change',
  },
  incident: {
    notLinked: 'Sie ist mit keinem Deployment verknüpft',
    linkedBefore:
      'Verknüpft mit Deployment {{id}}, das vor Beginn des Zeitraums beendet wurde: Dort zählt es als fehlgeschlagen',
    linkedAfter:
      'Verknüpft mit Deployment {{id}}, das nach dem Ende des Zeitraums beendet wurde: Dort zählt es als fehlgeschlagen',
    resolved: 'Im Zeitraum behoben',
    open: 'Nicht vor dem Ende des Zeitraums behoben',
    elsewhere:
      'Sie traf kein Ziel des Piloten: Sie zählt für das Deployment, das sie verursacht hat',
  },
  change: {
    shippedBefore:
      'Deployment {{id}} liefert ihn noch einmal aus: Er gehört zu einem früheren Deployment',
    notDeployed: 'Kein gezähltes Deployment liefert ihn aus',
    deployedBefore:
      'Im Zeitraum gemergt, aber Deployment {{id}}, das ihn zuerst ausliefert, wurde vor Beginn des Zeitraums beendet',
    deployedAfter:
      'Im Zeitraum gemergt, aber Deployment {{id}}, das ihn zuerst ausliefert, wurde nach dessen Ende beendet',
    shipped: 'Deployment {{id}} liefert ihn als erstes aus',
    merge: 'Ein Merge-Commit: Gezählt werden die Commits, die er zusammenführt',
    late: 'Committet nach dem Ende von Deployment {{id}}, zu dem er gehört',
  },
  recovery: {
    resolved: 'Alle seine Störungen wurden im Zeitraum behoben',
    mended: 'Deployment {{id}} hat es im Zeitraum behoben',
    open: 'Nicht vor dem Ende des Zeitraums wiederhergestellt',
    outside:
      'Es wurde im Zeitraum beendet, aber nicht in ihm wiederhergestellt',
  },
  sample: {
    within: '{{good}} von {{total}} gut: innerhalb des Ziels von {{target}}',
    beyond: '{{good}} von {{total}} gut: außerhalb des Ziels von {{target}}',
    none: 'Eine Stichprobe ohne Ereignisse sagt nichts',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['delivery']['explain']>;
