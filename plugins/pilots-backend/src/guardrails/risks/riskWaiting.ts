import {
  missingOfRisk,
  Risk,
  riskAcceptors,
  riskStateOn,
  RoleId,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';

/**
 * Open risks: those to be accepted wait for the sponsor; those past their
 * review date, rejected or incomplete wait for who writes them. A risk that is
 * being mitigated waits for nobody until its review date.
 */
export function riskWaiting(
  pilot: PilotState,
  risks: Risk[],
  today: string,
): WaitingItem[] {
  if (pilot.stage === 'archived') return [];
  return risks
    .filter(risk => riskStateOn(risk, today) === 'open')
    .flatMap(risk => {
      const step = nextStep(risk, today);
      if (!step) return [];
      const item = {
        id: `risk/${risk.id}`,
        since: risk.reopenedAt ?? risk.changedAt,
        link: `readiness#risk-${risk.id}`,
      };
      if (step !== 'accept') {
        const kind = 'risk-review';
        return [
          {
            ...item,
            kind,
            title: `${step}: ${risk.title}`,
            roles: writers(risk),
          },
        ];
      }
      return [
        {
          ...item,
          kind: 'risk-acceptance',
          title: `Accept or reject the ${risk.severity} risk: ${risk.title}`,
          roles: riskAcceptors(risk, pilot.holders),
          notBy: risk.authors.flatMap(({ actor, onBehalfOf }) =>
            onBehalfOf ? [actor, onBehalfOf] : [actor],
          ),
        },
      ];
    });
}

function nextStep(risk: Risk, today: string): string | undefined {
  if (risk.reviewDate && risk.reviewDate < today) {
    return 'Review the risk, its review date has passed';
  }
  if (risk.rejected) return 'Answer the rejection of the risk';
  const missing = missingOfRisk(risk);
  if (missing.length > 0) return `Say ${missing.join(' and ')} of the risk`;
  return risk.treatment === 'accept' ? 'accept' : undefined;
}

function writers(risk: Risk): RoleId[] {
  return risk.kind === 'privacy' ? ['riskLead', 'dataSteward'] : ['riskLead'];
}
