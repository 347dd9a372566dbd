import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What a change lacks before it is proposed, made or closed, in German. */
export const writingPhrasesGerman = {
  part: {
    impact: 'Auswirkung',
    deploymentPlan: 'Deployment-Plan',
    backoutSteps: 'Rückfallschritte',
    window: 'Wartungsfenster',
    targets: 'betroffene Ziele',
  },
  missing: {
    impact: 'Es fehlt: Auswirkung',
    deploymentPlan: 'Es fehlt: Deployment-Plan',
    backoutSteps: 'Es fehlt: Rückfallschritte',
    window: 'Es fehlt: Wartungsfenster',
    targets: 'Es fehlt: betroffene Ziele',
  },
  add: 'Product Manager oder Tech Lead ergänzen auf dem Reiter „Changes“: {{partWord}}',
  addToEmergency:
    'Der Tech Lead ergänzt auf dem Reiter „Changes“: {{partWord}}',
  learnings: 'CHG-{{n}} ist fehlgeschlagen und hat keine Erkenntnisse',
  writeLearnings: 'Seine Erkenntnisse werden auf dem Reiter „Changes“ notiert',
  window: {
    over: 'Das Wartungsfenster endete {{at}}',
    later: 'Product Manager oder Tech Lead wählen ein späteres',
    laterOfEmergency: 'Der Tech Lead wählt ein späteres',
    undeclared: 'Der Pilot legt keine Change-Fenster fest',
    declare: 'Sie in spec.guardrails.changeWindows des Piloten festlegen',
    outside: 'Das Wartungsfenster liegt in keinem festgelegten Change-Fenster',
    next: 'Eine Zeit in einem solchen wählen; das nächste ist {{start}} bis {{end}}',
    noNext: 'Eine Zeit in einem solchen wählen; es kommt keines mehr',
  },
  blocked: 'CHG-{{n}} kann nicht weitergehen: {{reasonWords}}',
  closing: {
    blocked: 'CHG-{{n}} kann nicht abgeschlossen werden: {{reasonWords}}',
    notBegun: 'Das Wartungsfenster von {{id}} beginnt {{at}}',
    whenMade:
      'Abschließen, sobald der Change erfolgt ist, oder zurückziehen, wenn er unterbleibt',
    failed:
      'Ein fehlgeschlagener Change wird mit seinen Erkenntnissen abgeschlossen',
    write: 'Notieren, was daraus gelernt wurde',
    withdrawalReason: 'Zurückziehen braucht eine Begründung',
    version:
      'Das Dokument {{id}} hat keine Version {{n}}; seine neueste ist {{latestN}}',
    unwritten:
      'Das Dokument {{id}} hat keine Version {{n}}; es ist noch nicht geschrieben',
  },
  owed: {
    learnings: 'Erkenntnisse',
    documents: 'geänderte Dokumente, oder warum sich keines ändern musste',
    decision: 'eine archivierte Entscheidung',
  },
  draft: {
    wrong: 'Der Change stimmt so nicht: {{problemWords}}',
    wrongForeign:
      'Der Change stimmt so nicht: {{ref}} ist keines der Ziele des Piloten: {{targets}}',
    title: 'Der Titel ist leer',
    rehearsal: 'Ein Notfall-Change ist keine Probe',
    templateOfNormal:
      'Nur ein Standard-Change erfolgt nach einer Vorlage, dieser ist ein normaler Change',
    templateOfEmergency:
      'Nur ein Standard-Change erfolgt nach einer Vorlage, dieser ist ein Notfall-Change',
    noTemplate: 'Ein Standard-Change nennt die Vorlage, nach der er erfolgt',
    impact:
      'Die Auswirkung ist die von {{id}}; bei Abweichungen einen normalen Change anlegen',
    deploymentPlan:
      'Der Deployment-Plan ist der von {{id}}; bei Abweichungen einen normalen Change anlegen',
    backoutSteps:
      'Die Rückfallschritte sind die von {{id}}; bei Abweichungen einen normalen Change anlegen',
    link: 'Die Adresse der Kennung in {{system}} ist keine http(s)-URL: {{url}}',
    commit: 'Der Commit {{commit}} ist zu kurz: mindestens sieben Zeichen',
    window:
      'Das Fenster braucht Anfang und Ende, Zeiten wie 2026-06-09T18:00:00Z',
    windowOrder: 'Das Fenster endet, bevor es beginnt',
    targetForm: 'Ziele: {{ref}}: {{problemWords}}',
    foreign: '{{ref}} ist keines der Ziele des Piloten: {{targets}}',
    kind: {
      standard:
        '{{id}} ist ein Standard-Change; ein Change bleibt, als was er angelegt wurde',
      normal:
        '{{id}} ist ein normaler Change; ein Change bleibt, als was er angelegt wurde',
      emergency:
        '{{id}} ist ein Notfall-Change; ein Change bleibt, als was er angelegt wurde',
    },
  },
  externalId: {
    link: 'Die Adresse ist keine http(s)-URL: {{url}}',
    tooMany: '{{id}} hat {{n}} Kennungen; zuerst eine entfernen',
    unknown: '{{id}} hat keine Kennung {{otherId}} in {{system}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['changes']['writing']>;
