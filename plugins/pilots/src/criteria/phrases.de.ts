import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { amendmentPhrasesGerman } from './amendments/phrases.de';
import { evaluationPhrasesGerman } from './evaluation/phrases.de';

/** What the server says about exit criteria and what came of them, in German. */
export const criteriaPhrasesGerman = {
  evaluation: evaluationPhrasesGerman,
  amendments: amendmentPhrasesGerman,
  problems: {
    tooMany: 'hat {{n}} Einträge',
    read: 'höchstens {{n}} werden gelesen',
    required: 'wird gebraucht, als Text',
    text: 'muss Text sein',
    number: 'muss eine Zahl von -1e15 bis 1e15 sein',
    window: 'muss eine Dauer nach ISO 8601 sein, zum Beispiel P28D',
    id: 'muss aus klein geschriebenen, mit Bindestrichen verbundenen Wörtern bestehen',
    metric: 'darf nur Buchstaben, Ziffern und . _ : - enthalten',
    unknown: 'ist unbekannt',
    known: 'bekannt sind {{list}}',
    metricsTooMany:
      'Es sind {{n}} Geschäftsmetriken ({{metrics}}); mit höchstens {{mostN}} bleibt das Bild klar',
    missing: 'Kein Kriterium für: {{outcome}}',
    stricter:
      '{{floor}} ist strenger als der Schwellenwert {{operator}} {{threshold}}',
    atMost: 'höchstens {{value}} ist möglich',
    atLeast: 'mindestens {{value}} ist nötig',
    unit: '{{metric}} wird in {{known}} gemessen, nicht in {{unit}}',
    supportHours: 'gilt nur für die Tragfähigkeit des Supports',
    changesNothing: 'Das ändert nichts',
    nothingWaits: 'Das YAML sagt, was in Kraft ist: Nichts wartet',
    namesNothing: 'nennt nichts',
    role: 'Wer eine Rolle neu übernehmen will, beansprucht sie',
    notAmendable: 'enthält {{field}}, erlaubt sind {{list}}',
    inForce: '{{field}} ist so, wie es in Kraft ist',
  },
  version: {
    unknown: 'Es gibt keine Version {{version}}',
    locked: 'Version {{n}} wurde am {{at}} festgeschrieben',
    otherSeen:
      'Gelesen wurden andere Kriterien: Ihr Hash ist jetzt {{hash}}. Bitte erneut lesen.',
    ownProposal: 'Niemand schreibt fest, was er selbst vorgeschlagen hat',
    lockNotNow:
      'Exit-Kriterien werden festgeschrieben, solange der Pilot zur Freigabe bereit ist; er ist {{stage}}',
    lockNotProposed:
      'Nur vorgeschlagene Kriterien werden festgeschrieben: Product Manager, Tech Lead oder Data Steward schlagen sie im Reiter „Exit-Kriterien“ vor',
  },
  edit: {
    locked:
      'Die Exit-Kriterien wurden am {{at}} festgeschrieben; sie ändern sich nur noch durch einen Nachtrag',
    notNow:
      'Exit-Kriterien werden verfasst, solange der Pilot im Entwurf oder zur Freigabe bereit ist; er ist {{stage}}',
    whyLocked:
      'Am {{at}} festgeschrieben; sie ändern sich nur noch durch einen Nachtrag',
    whyNotNow:
      'Sie werden verfasst, solange der Pilot im Entwurf oder zur Freigabe bereit ist; er ist {{stage}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['criteria']>;
