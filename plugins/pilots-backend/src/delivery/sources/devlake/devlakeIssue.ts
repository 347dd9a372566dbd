import {
  pilotsPhrases,
  ranked,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, short, text } from '../payload';
import { ReceivedDelivery, SourceReading } from '../SourceAdapter';
import { devlakeDelivery } from './devlakeRoute';

const { sources: said } = pilotsPhrases.delivery;

/** What a delivery says of an issue, and since when. */
interface Moment {
  /** Epoch milliseconds. */
  at: number;
  done: boolean;
  /** Absent for a closing, which says nothing but that the issue is closed. */
  body?: Record<string, any>;
  receivedAt: number;
}

/**
 * An issue and its closings: it is as the latest of them says. What was told
 * of it is ordered by when it was so, whenever that arrived, so that an issue
 * that was overtaken by its own closing is not open again, and one that was
 * reopened is.
 */
export function readIssue(
  deliveries: ReceivedDelivery[],
  connection: string,
): SourceReading {
  const moments = momentsOf(deliveries);
  const latest = moments.findLast(({ body }) => body);
  if (!latest) {
    return { waits: said.closedFirst };
  }
  const body = latest.body!;
  if (text(body.type)?.toUpperCase() !== 'INCIDENT') {
    return { ignored: said.otherIssue };
  }
  const component = text(body.component);
  return {
    events: [
      {
        keys: [
          ...(component ? [`component=${component}`] : []),
          `devlake/connection=${connection}`,
        ],
        event: {
          type: 'incident',
          source: `devlake/${connection}`,
          id: text(body.issueKey ?? body.issue_key),
          startedAt: vendorTime(body.createdDate ?? body.created_date),
          resolvedAt: resolution(moments),
          title: short(body.title),
          severity: short(body.severity, 100),
          url: address(body.url),
        },
      },
    ],
  };
}

/** When it was resolved, by all that was told since it was open the last time; undefined while it is open. */
function resolution(moments: Moment[]): string | undefined {
  const opened = moments.findLastIndex(({ done }) => !done);
  const since = moments.slice(opened + 1);
  if (since.length === 0) return undefined;
  const told = since.flatMap(({ body }) => resolutionDate(body) ?? []);
  const closing = since.findLast(({ body }) => !body);
  const [first] = since;
  return (
    told.at(-1) ??
    (closing ? new Date(closing.receivedAt).toJSON() : undefined) ??
    updatedDate(first.body) ??
    new Date(first.receivedAt).toJSON()
  );
}

/** All that was told, in the order in which it was so. */
function momentsOf(deliveries: ReceivedDelivery[]): Moment[] {
  const told = deliveries.filter(isNoRepetition).map(delivery => ({
    receivedAt: delivery.receivedAt,
    ...(isState(delivery) && { body: object(delivery.payload) }),
  }));
  const states = told.filter(({ body }) => body);
  const dated = states.some(({ body }) => updatedDate(body));
  return told
    .map(({ body, receivedAt }): Moment => {
      if (!body) return { at: receivedAt, done: true, receivedAt };
      const done = body.status === 'DONE';
      // What was never updated is the issue as it was made, however late it comes.
      const made = dated || body === states[0].body;
      const fallback = done ? resolutionDate(body) : made && createdDate(body);
      const at = ranked(updatedDate(body) ?? fallback, done ? 1 : 0);
      return { at: instant(at) ?? receivedAt, done, body, receivedAt };
    })
    .sort((a, b) => a.at - b.at);
}

function isState(delivery: ReceivedDelivery): boolean {
  return devlakeDelivery(delivery)?.action === 'issue';
}

/** A client that tries again sends the same twice in a row; after a closing the same words reopen. */
function isNoRepetition(
  delivery: ReceivedDelivery,
  index: number,
  all: ReceivedDelivery[],
): boolean {
  const before = all[index - 1];
  return !(
    before &&
    isState(before) &&
    isState(delivery) &&
    JSON.stringify(before.payload) === JSON.stringify(delivery.payload)
  );
}

function instant(time: string | undefined): number | undefined {
  const at = Date.parse(time ?? '');
  return Number.isFinite(at) ? at : undefined;
}

function createdDate(body: Record<string, any>): string | undefined {
  return vendorTime(body.createdDate ?? body.created_date);
}

function updatedDate(body: Record<string, any> = {}): string | undefined {
  return vendorTime(body.updatedDate ?? body.updated_date);
}

function resolutionDate(body: Record<string, any> = {}): string | undefined {
  return vendorTime(body.resolutionDate ?? body.resolution_date);
}
