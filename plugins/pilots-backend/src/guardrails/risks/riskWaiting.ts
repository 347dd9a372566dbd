import {
  missingOfRisk,
  pilotsPhrases,
  Risk,
  riskAcceptors,
  riskStateOn,
  RoleId,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';

const { waiting } = pilotsPhrases.guardrails.risk;

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
      const review = reviewOf(risk, today);
      if (!review && risk.treatment !== 'accept') return [];
      const item = {
        id: `risk/${risk.id}`,
        since: risk.reopenedAt ?? risk.changedAt,
        link: `readiness#risk-${risk.id}`,
      };
      if (review) {
        const kind = 'risk-review';
        return [{ ...item, kind, title: review, roles: writers(risk) }];
      }
      return [
        {
          ...item,
          kind: 'risk-acceptance',
          title: say(waiting.accept[risk.severity], { title: risk.title }),
          roles: riskAcceptors(risk, pilot.holders),
          notBy: risk.authors.flatMap(({ actor, onBehalfOf }) =>
            onBehalfOf ? [actor, onBehalfOf] : [actor],
          ),
        },
      ];
    });
}

/** What those who write it have to do, before anybody accepts it; undefined when nothing. */
function reviewOf(risk: Risk, today: string): string | undefined {
  const { title } = risk;
  if (risk.reviewDate && risk.reviewDate < today) {
    return say(waiting.review, { title });
  }
  if (risk.rejected) return say(waiting.answer, { title });
  const missing = missingOfRisk(risk);
  return missing.length > 0
    ? say(waiting.say, { partWords: missing.join(' and '), title })
    : undefined;
}

function writers(risk: Risk): RoleId[] {
  return risk.kind === 'privacy' ? ['riskLead', 'dataSteward'] : ['riskLead'];
}
