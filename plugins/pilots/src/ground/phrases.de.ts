import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { namesGerman } from '../readiness/names/messages.de';
import { Translated } from './locale';

/** Words that stand in many phrases of the server, in German. */
export const groundPhrasesGerman = {
  role: {
    sponsor: 'Sponsor',
    productManager: 'Product Manager',
    serviceOwner: 'Service Owner',
    techLead: 'Tech Lead',
    dataSteward: 'Data Steward',
    riskLead: 'Risk Lead',
  },
  outcome: {
    'operational-stability': 'Betriebsstabilität',
    'user-adoption': 'Nutzerakzeptanz',
    'business-effectiveness': 'geschäftliche Wirksamkeit',
    'compliance-readiness': 'Compliance-Bereitschaft',
    'support-viability': 'Tragfähigkeit des Supports',
  },
  document: namesGerman.document,
  documentWithin: namesGerman.document,
  documentId: namesGerman.document,
  item: namesGerman.item,
  stage: {
    draft: 'im Entwurf',
    ready: 'zur Freigabe bereit',
    approved: 'freigegeben',
    running: 'in Betrieb',
    paused: 'pausiert',
    'decision-due': 'zur Entscheidung fällig',
    scaled: 'skaliert',
    iterating: 'in Iteration',
    stopped: 'gestoppt',
    archived: 'archiviert',
  },
  severity: {
    low: 'niedrig',
    medium: 'mittel',
    high: 'hoch',
    severe: 'schwerwiegend',
  },
  holder: {
    one: '{{role}} ({{holderWord}})',
    either:
      '{{role}} ({{holderWord}}) oder {{otherRole}} ({{otherHolderWord}})',
    nobody: 'unbesetzt',
  },
  reached: {
    users: '{{value}} von {{cap}} Nutzern',
    percent: '{{value}} von {{cap}} Prozent',
    sites: '{{value}} von {{cap}} Standorten',
  },
  duration: {
    year: '{{n}} Jahr',
    years: '{{n}} Jahre',
    month: '{{n}} Monat',
    months: '{{n}} Monate',
    week: '{{n}} Woche',
    weeks: '{{n}} Wochen',
    day: '{{n}} Tag',
    days: '{{n}} Tage',
    hour: '{{n}} Stunde',
    hours: '{{n}} Stunden',
    partHours: '{{n}},{{decimalN}} Stunden',
    minute: '{{n}} Minute',
    minutes: '{{n}} Minuten',
    partMinutes: '{{n}},{{decimalN}} Minuten',
    second: '{{n}} Sekunde',
    seconds: '{{n}} Sekunden',
    millisecond: '{{n}} Millisekunde',
    milliseconds: '{{n}} Millisekunden',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['ground']>;
