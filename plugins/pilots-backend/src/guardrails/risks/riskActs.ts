import {
  mayWriteRisk,
  pilotsPhrases,
  Risk,
  riskAcceptors,
  RiskDescription,
  RiskKind,
  ROLE_TITLES,
  say,
  Signatory,
  wroteRisk,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotAllowedError } from '@backstage/errors';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

const { risk: phrases } = pilotsPhrases.guardrails;

/** The act in which the actor writes these risks; refuses a data steward what is not about privacy. */
export function authorAct(
  uow: UnitOfWork,
  risks: Pick<RiskDescription, 'kind'>[],
): Signatory {
  const act = uow.acting.find(one =>
    risks.every(risk => mayWriteRisk(risk, [one.role])),
  );
  if (act) return act;
  throw new NotAllowedError(phrases.writers);
}

/** What a risk is about whose author does not say: what that author writes risks to. */
export function kindFrom({ acting }: UnitOfWork): RiskKind {
  const mayWrite = (kind: RiskKind) =>
    acting.some(({ role }) => mayWriteRisk({ kind }, [role]));
  return mayWrite('operational') || !mayWrite('privacy')
    ? 'operational'
    : 'privacy';
}

/** The act in which the actor accepts or rejects the risk; nobody does so with their own. */
export function acceptanceAct(uow: UnitOfWork, risk: Risk): Signatory {
  const roles = riskAcceptors(risk, uow.pilot.holders);
  const act = uow.acting.find(
    one => roles.includes(one.role!) && !wroteRisk(risk, one),
  );
  if (act) return act;
  const isOwn = uow.acting.some(one => wroteRisk(risk, one));
  const waitsFor = roles.map(role => ROLE_TITLES[role]).join(' or the ');
  throw new NotAllowedError(
    say(isOwn ? phrases.own : phrases.awaited, { roles: waitsFor }),
  );
}
