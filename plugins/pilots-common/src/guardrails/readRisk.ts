import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { say } from '../ground/phrases/say';
import {
  RISK_KINDS,
  RISK_SEVERITIES,
  RISK_TREATMENTS,
  RiskDescription,
  RiskKind,
} from './Risk';
import { riskPhrases } from './risks/phrases';

const { problem } = riskPhrases;

/** One thing that is wrong with a proposed risk. @public */
export interface RiskProblem {
  field: string;
  message: string;
}

const LENGTHS = {
  title: 200,
  description: 4000,
  owner: 255,
  mitigation: 4000,
} as const;
const CHOICES = {
  severity: RISK_SEVERITIES,
  kind: RISK_KINDS,
  treatment: RISK_TREATMENTS,
} as const;
const KEYS: readonly string[] = [
  ...Object.keys(LENGTHS),
  ...Object.keys(CHOICES),
  'reviewDate',
  'state',
];

/**
 * Reads what somebody sent as a risk: texts trimmed, the owner as a full User
 * ref, and every problem at once. `null` clears an optional field.
 *
 * @param input - As sent.
 * @param today - ISO date in the pilot's zone; a review date lies after it.
 * @param kind - What the risk is about where the input does not say.
 * @public
 */
export function readRisk(
  input: Readonly<Record<string, unknown>>,
  today: string,
  kind: RiskKind = 'operational',
): { risk: RiskDescription; problems: RiskProblem[] } {
  const problems: RiskProblem[] = [];
  const at = (field: string, message: string) => {
    problems.push({ field, message });
    return undefined;
  };
  const text = (field: keyof typeof LENGTHS) => {
    const value = input[field] ?? '';
    if (typeof value !== 'string') return at(field, 'must be text');
    // PostgreSQL has no place for this character.
    if (value.includes('\0')) return at(field, 'holds a NUL character');
    if (value.length > LENGTHS[field]) {
      return at(field, `is longer than ${LENGTHS[field]} characters`);
    }
    return value.trim() || undefined;
  };
  const choice = <F extends keyof typeof CHOICES>(
    field: F,
    fallback?: (typeof CHOICES)[F][number],
  ) => {
    const value = input[field] ?? fallback;
    const values = CHOICES[field] as readonly unknown[];
    if (!values.includes(value)) {
      at(field, `must be one of ${values.join(', ')}`);
    }
    return value as (typeof CHOICES)[F][number];
  };

  const title = text('title');
  if (!title && !problems.length) at('title', 'is required');
  const risk: RiskDescription = {
    title: title ?? '',
    description: text('description') ?? '',
    severity: choice('severity'),
    kind: choice('kind', kind),
    treatment: choice('treatment', 'accept'),
    owner: readOwner(text('owner'), at),
    mitigation: text('mitigation'),
    reviewDate: readReviewDate(input.reviewDate, today, at),
  };
  if (!['open', undefined, null].includes(input.state as string)) {
    at(
      'state',
      'must be open: a risk is written as an open one, and accepted or mitigated by a request of its own',
    );
  }
  for (const field of Object.keys(input)) {
    if (!KEYS.includes(field)) {
      at(field.slice(0, 60), `is unknown; known are ${KEYS.join(', ')}`);
    }
  }
  return { risk, problems };
}

type Complain = (field: string, message: string) => undefined;

function readOwner(owner: string | undefined, at: Complain) {
  if (!owner) return undefined;
  const wrong = () => at('owner', problem.owner);
  try {
    const ref = parseEntityRef(owner, {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    const full = stringifyEntityRef(ref).toLowerCase();
    return full.startsWith('user:') ? full : wrong();
  } catch {
    return wrong();
  }
}

function readReviewDate(value: unknown, today: string, at: Complain) {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || !isCalendarDate(value)) {
    return at('reviewDate', 'must be an ISO date, such as 2026-09-30');
  }
  return value > today ? value : at('reviewDate', say(problem.past, { today }));
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
  );
}
