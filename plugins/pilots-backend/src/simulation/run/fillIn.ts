import {
  DocumentId,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { parseWhen } from '../format/when';
import { readAt } from '../expect/readAt';
import type { Story } from './Story';

const WHOLE = /^\$\{([^}]+)\}$/;
const PART = /\$\{([^}]+)\}/g;

const CHANGED = /^([\w-]+)\.(\w+)=(.*)$/;

/**
 * Puts what is known into a body: `${plan.id}` of a saved answer, `${riskLead}`
 * for who holds a role, `${time +2h}` or `${date w5 tue}` for moments,
 * `${criteria conversion.threshold=2.4}` for the criteria of the folder with a
 * change, `${pack runbook}` for a document of it.
 */
export function fillIn(value: unknown, story: Story): unknown {
  if (typeof value === 'string') {
    const whole = WHOLE.exec(value);
    if (whole) return lookUp(whole[1], story);
    return value.replace(PART, (_, name) => String(lookUp(name, story)));
  }
  if (Array.isArray(value)) return value.map(item => fillIn(item, story));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillIn(item, story)]),
    );
  }
  return value;
}

function lookUp(name: string, story: Story): unknown {
  const [kind, ...rest] = name.trim().split(' ');
  if (kind === 'time' || kind === 'date') {
    const when = parseWhen(rest.join(' '));
    if (!when) throw new Error(`\${${name}} names no moment`);
    const at = story.calendar.resolve(when, 1, { before: story.now });
    const { zone } = story.calendar;
    return kind === 'time'
      ? new Date(at).toISOString()
      : DateTime.fromMillis(at, { zone }).toISODate();
  }
  if (kind === 'criteria') return criteriaWith(story, rest);
  if (kind === 'pack') return story.loaded.pack[rest[0] as DocumentId];
  if ((ROLES as readonly string[]).includes(name)) return story.who(name);
  const found = readAt(story.saved, name);
  if (found === undefined) {
    const known = Object.keys(story.saved).join(', ') || 'nothing';
    throw new Error(`\${${name}} is not known; saved so far: ${known}`);
  }
  return found;
}

function criteriaWith({ loaded }: Story, changes: string[]): unknown {
  const [, id, field, value] = CHANGED.exec(changes.join(' ')) ?? [];
  if (changes.length > 0 && !loaded.criteria.some(c => c.id === id)) {
    throw new Error(`There is no criterion as in ${changes.join(' ')}`);
  }
  return loaded.criteria.map(criterion =>
    criterion.id === id
      ? { ...criterion, [field]: Number.isNaN(+value) ? value : +value }
      : criterion,
  );
}
