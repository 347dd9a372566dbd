import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Actor } from '../ground/work/Actor';
import { decodeCursor, pageSize } from '../ground/http/paging';
import { listOf } from '../ground/query/listOf';

const { portfolio: said } = pilotsPhrases;

/** The orders of the portfolio, as columns. */
export const SORT_COLUMNS = {
  title: 'p.title',
  decisionDate: 'p.decision_date',
  startDate: 'p.start_date',
  stage: 'p.stage',
  stageSince: 'p.stage_since',
} as const;

/** Where a page begins: after this row. */
interface Place {
  value: string;
  ref: string;
}

/** A request for a page of the portfolio, parsed. */
export interface PortfolioQuery {
  stages: string[];
  sectors: string[];
  owners: string[];
  targets: string[];
  holders: string[];
  /** The caller's own refs, when only their pilots are asked for. */
  mine: string[];
  attention: string[];
  words: string[];
  sort: keyof typeof SORT_COLUMNS;
  order: 'asc' | 'desc';
  limit: number;
  after?: Place;
}

/** Words of a text filter that are looked at. */
const MAX_WORDS = 8;

/** Parses the query of `GET /pilots`; lists may be repeated or separated by commas. */
export function parsePortfolioQuery(
  raw: Record<string, unknown>,
  actor: Actor,
): PortfolioQuery {
  const [sort, order] = parseSort(raw);
  const role = listOf(raw.role);
  if (role.some(value => value !== 'me')) {
    throw new InputError(say(said.role, { me: '`me`', holder: '`holder`' }));
  }
  return {
    stages: listOf(raw.stage),
    sectors: listOf(raw.sector),
    owners: listOf(raw.owner).flatMap(owner =>
      owner === 'me' ? actor.ownership : [ref(owner, 'group')],
    ),
    targets: listOf(raw.target).map(target => ref(target, 'component')),
    holders: [
      ...listOf(raw.holder).map(holder => ref(holder, 'user')),
      ...(role.length > 0 ? [actor.ref] : []),
    ],
    mine:
      raw.mine === 'true' || raw.mine === true
        ? [...new Set([actor.ref, ...actor.ownership])]
        : [],
    attention: listOf(raw.attention),
    words: String(raw.q ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, MAX_WORDS),
    sort,
    order,
    limit: pageSize(raw.limit),
    after: raw.cursor ? decodeCursor(String(raw.cursor), isPlace) : undefined,
  };
}

/** `sort=decisionDate`, `sort=-title` or `sort=title&order=desc`. */
function parseSort(
  raw: Record<string, unknown>,
): [PortfolioQuery['sort'], 'asc' | 'desc'] {
  const text = String(raw.sort ?? 'decisionDate');
  const name = text.replace(/^-/, '').replace(/:(asc|desc)$/, '');
  if (!(name in SORT_COLUMNS)) {
    throw new InputError(
      say(said.sort, { list: Object.keys(SORT_COLUMNS).join(', '), name }),
    );
  }
  const desc =
    text.startsWith('-') || text.endsWith(':desc') || raw.order === 'desc';
  return [name as PortfolioQuery['sort'], desc ? 'desc' : 'asc'];
}

function ref(text: string, defaultKind: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    throw new InputError(say(pilotsPhrases.general.noEntityRef, { text }));
  }
}

function isPlace(value: unknown): value is Place {
  const place = value as Place;
  return typeof place?.value === 'string' && typeof place?.ref === 'string';
}
