import { InputError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  DecisionOutcome,
  parseOutcome,
  pilotsPhrases,
  say,
  SECTORS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { decodeCursor, pageSize } from '../../ground/http/paging';
import { listOf } from '../../ground/query/listOf';

/** Where a page begins: after this decision. */
interface Place {
  at: string;
  id: string;
}

/** A request for a page of decisions, parsed. */
export interface DecisionQuery {
  components: string[];
  outcomes: DecisionOutcome[];
  sectors: string[];
  pilots: string[];
  words: string[];
  limit: number;
  after?: Place;
}

/** Words of a text filter that are looked at. */
const MAX_WORDS = 8;

/** Parses the query of `GET /decisions`; lists may be repeated or separated by commas. */
export function parseDecisionQuery(
  raw: Record<string, unknown>,
): DecisionQuery {
  const sectors = listOf(raw.sector);
  const unknown = sectors.find(sector => !SECTORS.includes(sector as never));
  if (unknown) {
    throw new InputError(
      `sector can be ${SECTORS.join(', ')}; found ${unknown}`,
    );
  }
  return {
    components: listOf(raw.component).map(componentRef),
    outcomes: listOf(raw.outcome).map(text => {
      const outcome = parseOutcome(text);
      if (outcome) return outcome;
      throw new InputError(
        `outcome can be scale, iterate or stop; found ${text}`,
      );
    }),
    sectors,
    pilots: listOf(raw.pilot).map(ref => ref.toLowerCase()),
    words: String(raw.q ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, MAX_WORDS),
    limit: pageSize(raw.limit),
    after: raw.cursor ? decodeCursor(String(raw.cursor), isPlace) : undefined,
  };
}

function componentRef(text: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(say(pilotsPhrases.general.noEntityRef, { text }));
  }
}

function isPlace(value: unknown): value is Place {
  const place = value as Place;
  return typeof place?.at === 'string' && typeof place?.id === 'string';
}
