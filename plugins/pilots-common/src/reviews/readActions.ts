import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { say } from '../ground/phrases/say';
import { reviewsPhrases } from './phrases';
import { AgreedAction } from './Review';

const { problem } = reviewsPhrases;

/** One thing that is wrong with what was sent. @public */
export interface ReviewProblem {
  field: string;
  message: string;
}

/** A longer list is no agreement. @public */
export const MAX_ACTIONS = 30;
/** What an action may say. @public */
export const MAX_ACTION_LENGTH = 1000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the actions of a review or a plan: what, owner and due date, all
 * problems at once. One that names the `id` of a known action is that action,
 * and keeps whether it is done; the others are new.
 *
 * @param newId - Makes the id of a new action.
 * @public
 */
export function readActions(
  input: unknown,
  options: { known: readonly AgreedAction[]; newId: () => string },
): { actions: AgreedAction[]; problems: ReviewProblem[] } {
  const problems: ReviewProblem[] = [];
  if (input === undefined) return { actions: [...options.known], problems };
  if (!Array.isArray(input)) {
    problems.push({ field: 'actions', message: 'must be a list' });
    return { actions: [], problems };
  }
  if (input.length > MAX_ACTIONS) {
    problems.push({
      field: 'actions',
      message: say(problem.tooMany, { n: input.length, mostN: MAX_ACTIONS }),
    });
  }
  const actions = input.slice(0, MAX_ACTIONS).map((raw, index) => {
    const at = (field: string, message: string) =>
      problems.push({ field: `actions[${index}].${field}`, message });
    return readAction(raw, { ...options, at });
  });
  return { actions, problems };
}

function readAction(
  raw: unknown,
  options: {
    known: readonly AgreedAction[];
    newId: () => string;
    at: (field: string, message: string) => void;
  },
): AgreedAction {
  const { known, newId, at } = options;
  const sent = (typeof raw === 'object' && raw ? raw : {}) as Record<
    string,
    unknown
  >;
  const what = typeof sent.what === 'string' ? sent.what.trim() : '';
  if (!what) at('what', 'must be said');
  if (what.length > MAX_ACTION_LENGTH) {
    at('what', `is longer than ${MAX_ACTION_LENGTH} characters`);
  }
  const owner = userRef(sent.owner);
  if (!owner) at('owner', problem.owner);
  const due = String(sent.due ?? '');
  if (!isDate(due)) at('due', problem.due);
  const before = known.find(({ id }) => id === sent.id);
  return {
    ...before,
    id: before?.id ?? newId(),
    what,
    owner: owner ?? '',
    due,
  };
}

/** A full User entity ref, lower case; undefined for anything else. @public */
export function userRef(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const ref = parseEntityRef(value.trim(), {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    return ref.kind.toLowerCase() === 'user'
      ? stringifyEntityRef(ref).toLowerCase()
      : undefined;
  } catch {
    return undefined;
  }
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
