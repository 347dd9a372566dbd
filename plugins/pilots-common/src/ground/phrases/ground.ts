import { OUTCOME_TITLES } from '../../criteria/Criterion';
import { ROLE_TITLES } from '../../pilot/roles';

/** Words that stand in many phrases. */
export const groundPhrases = {
  role: ROLE_TITLES,
  outcome: OUTCOME_TITLES,
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
