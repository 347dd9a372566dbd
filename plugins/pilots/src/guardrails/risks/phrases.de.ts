import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about risks, in German. */
export const riskPhrasesGerman = {
  part: {
    owner: 'Eigentümer',
    mitigation: 'Gegenmaßnahme',
    reviewDate: 'Prüfdatum',
    futureReview: 'ein Prüfdatum, das noch bevorsteht',
  },
  problem: {
    owner: 'muss die Ref eines Benutzers sein, etwa user:default/mara',
    ofOwner:
      'Eigentümer: muss die Ref eines Benutzers sein, etwa user:default/mara',
    past: 'muss nach dem heutigen Tag liegen, {{today}}',
    ofPast: 'Prüfdatum: muss nach dem heutigen Tag liegen, {{today}}',
  },
  incomplete:
    'Ein Risiko wird mit Eigentümer, Gegenmaßnahme und Prüfdatum erledigt; es fehlt: {{partWords}}',
  evidence: 'Angeben, was zeigt, dass die Gegenmaßnahme wirkt',
  writers:
    'Der Data Steward erfasst Risiken zum Datenschutz, alle anderen der Risk Lead',
  own: 'Niemand akzeptiert ein Risiko, das er selbst vorgeschlagen hat; dieses wartet auf: {{roles}}',
  awaited: 'Dieses Risiko wartet auf: {{roles}}',
  unknown: 'Ein Risiko {{id}} gibt es nicht',
  full: 'Das Register enthält schon {{n}} Risiken',
  settled: {
    mitigated: 'Dieses Risiko ist schon gemindert',
    accepted: 'Dieses Risiko ist schon akzeptiert',
  },
  waiting: {
    accept: {
      low: 'Niedriges Risiko akzeptieren oder nicht: {{title}}',
      medium: 'Mittleres Risiko akzeptieren oder nicht: {{title}}',
      high: 'Hohes Risiko akzeptieren oder nicht: {{title}}',
      severe: 'Schwerwiegendes Risiko akzeptieren oder nicht: {{title}}',
    },
    review: 'Risiko prüfen, sein Prüfdatum ist verstrichen: {{title}}',
    answer: 'Darauf antworten, dass das Risiko nicht akzeptiert ist: {{title}}',
    say: 'Zum Risiko angeben ({{partWords}}): {{title}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['guardrails']['risk']>;
