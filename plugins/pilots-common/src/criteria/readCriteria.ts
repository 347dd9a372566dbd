import {
  Criterion,
  CRITERION_ANCHORS,
  CRITERION_OPERATORS,
  CRITERION_OUTCOMES,
  MAX_CRITERIA,
} from './Criterion';
import { fieldPhrases } from '../delivery/parse/phrases';
import { say } from '../ground/phrases/say';
import { durationMillis } from '../pilot/validation/isoDuration';
import { criteriaPhrases } from './phrases';

const { problems: said } = criteriaPhrases;

/** One thing that is wrong with proposed criteria. @public */
export interface CriteriaProblem {
  /** Where: `criteria[2].unit`, or `criteria` for the set as a whole. */
  path: string;
  /** What is wrong and what would be right. */
  message: string;
}

/** Longest texts, in characters. */
const LENGTHS = {
  id: 64,
  title: 200,
  metric: 100,
  unit: 40,
  rationale: 2000,
  supportHours: 200,
} as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const METRIC = /^[A-Za-z0-9][A-Za-z0-9_.:-]*$/;
/** Beyond this a number has lost its digits. */
const LARGEST = 1e15;

const CHOICES = {
  outcome: CRITERION_OUTCOMES,
  operator: CRITERION_OPERATORS,
  anchor: CRITERION_ANCHORS,
} as const;
const TEXTS = ['id', 'title', 'metric', 'unit'] as const;
const OPTIONAL_TEXTS = ['rationale', 'supportHours'] as const;
const OPTIONAL_NUMBERS = ['baseline', 'floor'] as const;
const KEYS: readonly string[] = [
  ...TEXTS,
  ...Object.keys(CHOICES),
  'threshold',
  ...OPTIONAL_NUMBERS,
  'window',
  ...OPTIONAL_TEXTS,
];

/**
 * Reads what somebody sent as a list of criteria. Each well-formed one is
 * returned with its texts trimmed, and every problem of all of them is named;
 * rules that look at several fields are in `validateCriteria`.
 */
export function readCriteria(input: unknown): {
  criteria: (Criterion | undefined)[];
  problems: CriteriaProblem[];
} {
  if (!Array.isArray(input)) {
    const problems = [{ path: 'criteria', message: fieldPhrases.list }];
    return { criteria: [], problems };
  }
  const problems: CriteriaProblem[] = [];
  if (input.length > MAX_CRITERIA) {
    problems.push({
      path: 'criteria',
      message: [
        say(said.tooMany, { n: input.length }),
        say(said.read, { n: MAX_CRITERIA }),
      ].join('; '),
    });
  }
  const criteria = input.slice(0, MAX_CRITERIA).map((item, index) => {
    const found = readCriterion(item);
    for (const [field, message] of found.problems) {
      const path = `criteria[${index}]${field && `.${field}`}`;
      problems.push({ path, message });
    }
    return found.problems.length === 0 ? found.criterion : undefined;
  });
  return { criteria, problems };
}

function readCriterion(item: unknown) {
  const problems: [field: string, message: string][] = [];
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    problems.push(['', fieldPhrases.object]);
    return { problems, criterion: undefined };
  }
  const given = item as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  const text = (field: keyof typeof LENGTHS, required: boolean) => {
    const value = given[field];
    if (value === undefined && !required) return;
    if (typeof value !== 'string' || value.trim() === '') {
      if (required || typeof value !== 'string') {
        problems.push([field, required ? said.required : said.text]);
      }
    } else if (value.length > LENGTHS[field]) {
      problems.push([field, say(fieldPhrases.long, { n: LENGTHS[field] })]);
    } else {
      kept[field] = value.normalize('NFC').trim();
    }
  };
  const number = (field: string, required: boolean) => {
    const value = given[field];
    if (value === undefined && !required) return;
    if (typeof value !== 'number' || !(Math.abs(value) <= LARGEST)) {
      problems.push([field, said.number]);
    } else {
      kept[field] = value;
    }
  };

  TEXTS.forEach(field => text(field, true));
  OPTIONAL_TEXTS.forEach(field => text(field, false));
  number('threshold', true);
  OPTIONAL_NUMBERS.forEach(field => number(field, false));
  for (const [field, values] of Object.entries(CHOICES)) {
    if ((values as readonly unknown[]).includes(given[field])) {
      kept[field] = given[field];
    } else {
      problems.push([
        field,
        say(fieldPhrases.oneOf, { list: values.join(', ') }),
      ]);
    }
  }
  const { window } = given;
  if (typeof window === 'string' && durationMillis(window)) {
    kept.window = window;
  } else {
    problems.push(['window', said.window]);
  }
  if (typeof kept.id === 'string' && !ID.test(kept.id)) {
    problems.push(['id', said.id]);
  }
  if (typeof kept.metric === 'string' && !METRIC.test(kept.metric)) {
    problems.push(['metric', said.metric]);
  }
  for (const field of Object.keys(given)) {
    if (!KEYS.includes(field)) {
      const name = field.slice(0, 60);
      const known = say(said.known, { list: KEYS.join(', ') });
      problems.push([name, `${said.unknown}; ${known}`]);
    }
  }
  return { problems, criterion: kept as unknown as Criterion };
}
