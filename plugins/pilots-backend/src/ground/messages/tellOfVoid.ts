import { Signatory } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Notice, tell } from './tell';
import { UnitOfWork } from '../work/UnitOfWork';

/** An approval or a rejection, as rooms keep them. */
interface Verdict {
  verdict: 'approved' | 'rejected';
  by: Signatory;
  voidedAt?: string;
}

/**
 * Whoever approved something hears that their approval no longer counts, and, if
 * they are asked for another one, in the same message. Nobody is told of their own edit.
 */
export function tellOfVoid(
  uow: UnitOfWork,
  notice: Pick<Notice, 'asks' | 'link' | 'scope'> & {
    verdicts: readonly Verdict[];
    /** What was approved, for example `the change CHG-3, Go live`. */
    what: string;
  },
): void {
  const { verdicts, what, ...rest } = notice;
  tell(uow, {
    ...rest,
    recipients: verdicts
      .filter(({ verdict, voidedAt }) => verdict === 'approved' && !voidedAt)
      .map(({ by }) => by.actor)
      .filter(person => person !== uow.actor.ref),
    title: `your approval of ${what} is void: it was edited`,
  });
}
