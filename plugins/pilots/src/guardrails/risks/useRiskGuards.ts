import {
  mayWriteRisk,
  missingOfRisk,
  PilotsSchemas,
  riskAcceptors,
  RoleHolders,
  RoleId,
  wroteRisk,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { useRoleTitle, useViewer } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { PilotView } from '../../pilot';

type Risk = PilotsSchemas['Risk'];

const MISSING = {
  owner: 'noOwner',
  mitigation: 'noMitigation',
  'review date': 'noReviewDate',
} as const;

/** What stands in the way of what one could do with a risk; undefined where nothing does. */
export interface RiskGuards {
  write?: string;
  accept?: string;
  reject?: string;
  mitigate?: string;
  /** What the risk lacks, in words. */
  missing: string[];
  /** Who accepts it. */
  acceptors: RoleId[];
  isOverdue: boolean;
}

/** Asks the room's own rules, so that a button is off for the reason that the server would give. */
export function useRiskGuards(risk: Risk, view: PilotView): RiskGuards {
  const t = useText();
  const title = useRoleTitle();
  const viewer = useViewer();
  const { zone } = usePilot();
  const { yourRoles } = view;
  const titles = (roles: readonly RoleId[]) => roles.map(title).join(', ');

  const today = DateTime.now().setZone(zone).toISODate()!;
  const isOverdue = risk.reviewDate !== undefined && risk.reviewDate < today;
  const missing = missingOfRisk(risk).map(what =>
    t(`guardrails.risks.${MISSING[what as keyof typeof MISSING]}`),
  );
  const needed = isOverdue
    ? [...missing, t('guardrails.risks.futureReview')]
    : missing;
  const incomplete =
    needed.length > 0
      ? t('guardrails.risks.incomplete', { what: needed.join(', ') })
      : undefined;

  const holders = Object.fromEntries(
    Object.entries(view.roles).filter(([, holder]) => holder !== null),
  ) as RoleHolders;
  const acceptors = riskAcceptors(risk, holders);
  const isAcceptor = acceptors.some(role => yourRoles.includes(role));
  let accept: string | undefined;
  if (!isAcceptor) {
    accept = t('guardrails.risks.acceptOff', { roles: titles(acceptors) });
  }
  if (viewer && wroteRisk(risk, { actor: viewer })) {
    accept = t('guardrails.risks.acceptOwn');
  }
  const writers: RoleId[] =
    risk.kind === 'privacy' ? ['riskLead', 'dataSteward'] : ['riskLead'];
  const write = mayWriteRisk(risk, yourRoles)
    ? undefined
    : t('guardrails.risks.forWriters', { roles: titles(writers) });
  return {
    write,
    accept: accept ?? incomplete,
    reject: accept,
    mitigate: write ?? incomplete,
    missing,
    acceptors,
    isOverdue,
  };
}
