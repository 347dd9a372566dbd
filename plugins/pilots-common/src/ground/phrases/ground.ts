import { OUTCOME_TITLES } from '../../criteria/Criterion';
import { ROLE_TITLES } from '../../pilot/roles';
import { ITEM_TITLES } from '../../readiness/checklist/itemTitles';
import { DOCUMENT_TITLES } from '../../readiness/pack/sections/documentTitles';

type Documents = typeof DOCUMENT_TITLES;

/** The documents, each called as `name` says. */
const documents = <T>(name: (id: keyof Documents) => string): T =>
  Object.fromEntries(
    Object.keys(DOCUMENT_TITLES).map(id => [id, name(id as keyof Documents)]),
  ) as T;

/** Words that stand in many phrases. */
export const groundPhrases = {
  role: ROLE_TITLES,
  outcome: OUTCOME_TITLES,
  document: DOCUMENT_TITLES,
  /** As they stand within a sentence. */
  documentWithin: documents<{
    [D in keyof Documents]: Lowercase<Documents[D]>;
  }>(id => DOCUMENT_TITLES[id].toLocaleLowerCase('en')),
  /** Where a sentence names them by their ids. */
  documentId: documents<{ [D in keyof Documents]: D }>(id => id),
  item: ITEM_TITLES,
  stage: {
    draft: 'draft',
    ready: 'ready',
    approved: 'approved',
    running: 'running',
    paused: 'paused',
    'decision-due': 'decision-due',
    scaled: 'scaled',
    iterating: 'iterating',
    stopped: 'stopped',
    archived: 'archived',
  },
  /** How grave a risk is. */
  severity: {
    low: 'low',
    medium: 'medium',
    high: 'high',
    severe: 'severe',
  },
  /** Roles that something waits for, each with who holds it. */
  holder: {
    one: '{{role}} ({{holderWord}})',
    either:
      '{{role}} ({{holderWord}}) or the {{otherRole}} ({{otherHolderWord}})',
    nobody: 'vacant',
  },
  /** How far a pilot reaches, of what it may. */
  reached: {
    users: '{{value}} of {{cap}} users',
    percent: '{{value}} of {{cap}} percent',
    sites: '{{value}} of {{cap}} sites',
  },
  /** A length of time, part by part, as `durationInWords` says it; hours and minutes may have decimals. */
  duration: {
    year: '{{n}} year',
    years: '{{n}} years',
    month: '{{n}} month',
    months: '{{n}} months',
    week: '{{n}} week',
    weeks: '{{n}} weeks',
    day: '{{n}} day',
    days: '{{n}} days',
    hour: '{{n}} hour',
    hours: '{{n}} hours',
    partHours: '{{n}}.{{decimalN}} hours',
    minute: '{{n}} minute',
    minutes: '{{n}} minutes',
    partMinutes: '{{n}}.{{decimalN}} minutes',
    second: '{{n}} second',
    seconds: '{{n}} seconds',
    millisecond: '{{n}} millisecond',
    milliseconds: '{{n}} milliseconds',
  },
} as const;
