import { WaitingItem } from '@pilot-handoff/backstage-plugin-pilots-common';
import { UnitOfWork } from '../work/UnitOfWork';

/** Backstage's severities, the least urgent first. */
const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

/** What people are told, once the transaction has committed. */
export interface Notice {
  /** User or Group entity refs; vacancies are left out, nobody is told twice. */
  recipients: readonly (string | undefined)[];
  /** Without the pilot's name, which stands before it. */
  title: string;
  /** Tab of the pilot's page with an anchor, for example `reviews#2026-06-08`. */
  link: string;
  /** Unique for what happened within the pilot: the same scope updates in place. */
  scope: string;
  /** Backstage's severities; `normal` when absent. */
  severity?: Severity;
  /**
   * What of the board follows from this, by id or kind of its items: whoever is
   * asked for it reads so in this notice, and gets no other one.
   */
  asks?: readonly string[];
}

/** A notification on its way to one person or team. */
export interface NotifyPayload {
  pilot: string;
  recipient: string;
  /** Users who are not told, as members of a team that is. */
  except: string[];
  title: string;
  link: string;
  scope: string;
  severity?: Severity;
  asks?: readonly string[];
}

/** Tells people through Backstage's notifications: one a recipient and scope. */
export function tell(uow: UnitOfWork, notice: Notice): void {
  const { pilot } = uow;
  const { asks, recipients, title, link, scope } = notice;
  const { severity = 'normal' } = notice;
  for (const recipient of new Set(recipients)) {
    if (!recipient) continue;
    send(uow, {
      pilot: pilot.ref,
      recipient,
      except: [],
      title: `${pilot.title}: ${title}`,
      link,
      scope: `pilots:${pilot.ref}:${scope}`,
      severity,
      asks,
    });
  }
}

/** Tells one person or team of what newly waits for them: in the notice of what it follows from, if there is one. */
export function tellOfItem(
  uow: UnitOfWork,
  item: Pick<WaitingItem, 'id' | 'kind' | 'title' | 'link' | 'severity'>,
  to: { person: string; notBy: string[] },
): void {
  const { pilot } = uow;
  const notice = uow.sent
    .filter(({ kind }) => kind === 'notify')
    .map(({ payload }) => payload as NotifyPayload)
    .find(
      ({ asks = [], recipient }) =>
        recipient === to.person &&
        (asks.includes(item.id) || asks.includes(item.kind)),
    );
  if (notice) {
    notice.title = `${notice.title} · ${item.title}`;
    notice.link = item.link;
    notice.severity = moreUrgent(notice.severity, item.severity);
    return;
  }
  send(uow, {
    pilot: pilot.ref,
    recipient: to.person,
    except: to.notBy,
    title: `${pilot.title}: ${item.title}`,
    link: item.link,
    scope: `pilots:${pilot.ref}:${item.id}`,
    severity: item.severity,
  });
}

function send(uow: UnitOfWork, payload: NotifyPayload): void {
  uow.send({ kind: 'notify', payload });
}

function moreUrgent(
  one: Severity = 'normal',
  other: Severity = 'normal',
): Severity {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? other : one;
}
