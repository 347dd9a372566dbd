import {
  messageOf,
  PilotsApi,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Decisions asked for at a time. */
const PAGE = 100;

/** How many decisions there were, and how many are not what was decided. */
export interface DecisionsVerified {
  decisions: number;
  /** Differ from what was decided, or could not be built anew. */
  wrong: number;
}

/**
 * Has every decision that the caller may read built anew from what the database
 * holds of its parts, and prints a line for each. One that cannot be built anew
 * is said to be wrong, and does not keep the others from being looked at. Rejects
 * when the list of decisions cannot be read.
 */
export async function verifyDecisions(
  api: Pick<PilotsApi, 'get'>,
  print: (line: string) => void,
): Promise<DecisionsVerified> {
  const count = { decisions: 0, wrong: 0 };
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await api.get('/decisions', {
      query: { limit: PAGE, cursor },
    });
    for (const { id, number, pilot } of items) {
      const { line, holds } = await verifyOne(api, id);
      count.decisions += 1;
      if (!holds) count.wrong += 1;
      print(`${line[0].padEnd(10)}  ${pilot}  decision ${number}  ${line[1]}`);
    }
    cursor = pageInfo.nextCursor;
  } while (cursor);
  return count;
}

async function verifyOne(
  api: Pick<PilotsApi, 'get'>,
  id: string,
): Promise<{ holds: boolean; line: [string, string] }> {
  try {
    const found = await api.get('/decisions/{id}/verification', {
      params: { id },
    });
    const { differences, hash, recordPurgedAt, valid } = found;
    const purged = recordPurgedAt
      ? `, its record deleted on ${recordPurgedAt.slice(0, 10)}`
      : '';
    return valid
      ? { holds: true, line: ['as decided', `${hash}${purged}`] }
      : { holds: false, line: ['DIFFERENT', differences.join(', ')] };
  } catch (error) {
    return { holds: false, line: ['UNREADABLE', messageOf(error)] };
  }
}
