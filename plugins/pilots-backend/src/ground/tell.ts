import { UnitOfWork } from './UnitOfWork';

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
  severity?: 'critical' | 'high' | 'normal' | 'low';
}

/** Tells people through Backstage's notifications: one a recipient and scope. */
export function tell(uow: UnitOfWork, notice: Notice): void {
  const { pilot } = uow;
  const { recipients, title, link, scope, severity = 'normal' } = notice;
  for (const recipient of new Set(recipients)) {
    if (!recipient) continue;
    uow.send({
      kind: 'notify',
      payload: {
        pilot: pilot.ref,
        recipient,
        except: [],
        title: `${pilot.title}: ${title}`,
        link,
        scope: `pilots:${pilot.ref}:${scope}`,
        severity,
      },
    });
  }
}
