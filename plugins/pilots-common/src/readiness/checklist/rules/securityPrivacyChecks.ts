import { ChecklistFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import { approvedFinding, documentChecks } from './documentChecks';
import { AutomaticCheck, failed, passed } from './finding';

/** Item 5: risks were looked at before anybody could be hurt. */
export const securityPrivacyChecks: AutomaticCheck[] = [
  ...documentChecks('security-privacy').map(check =>
    check.id === 'security-privacy.approved'
      ? {
          ...check,
          title: 'Security and privacy notes: approved before the start',
          rule: approvedInTime,
        }
      : check,
  ),
  {
    id: 'security-privacy.risks',
    title: 'Every risk has owner, mitigation and review date, and is settled',
    rule: ({ risks }) => {
      const missing = [
        ...risks.incomplete.map(
          risk => `${risk.title}: no ${risk.missing.join(', no ')}`,
        ),
        ...risks.open.map(
          risk => `${risk.title}: neither mitigated nor accepted`,
        ),
      ];
      if (missing.length > 0) {
        return failed(
          missing.join('; '),
          'Complete these risks; the sponsor accepts what stays',
          ['riskLead', 'dataSteward', 'sponsor'],
          'readiness#risks',
        );
      }
      return passed(
        risks.total === 0
          ? 'The register holds no risks'
          : `All ${risks.total} risks of the register are settled`,
        ...risks.all.map(risk => ({ label: `${risk.title}: ${risk.state}` })),
      );
    },
  },
];

/**
 * Approved before the start and before any deployment that names this pilot's
 * change record. What is written later needs approval too, but does not reopen
 * the question whether the start was covered.
 */
function approvedInTime(facts: ChecklistFacts): CheckFinding {
  const { pack, pilot, delivery, securityHashAtStart } = facts;
  const document = pack['security-privacy'];
  const deployed = delivery.reported
    ? delivery.facts.firstNamedDeployment
    : undefined;
  const atStart = document.reviews
    .filter(
      review =>
        pilot.startedAt !== undefined &&
        review.at <= pilot.startedAt &&
        review.hash === securityHashAtStart,
    )
    .pop();
  const finding: CheckFinding =
    atStart?.decision === 'approved'
      ? passed(`${atStart.by.actor} approved version ${atStart.version}`, {
          label: `Approved by ${atStart.by.actor}`,
          hash: atStart.hash,
          at: atStart.at,
        })
      : approvedFinding(document);
  if (finding.status !== 'passed') return finding;

  const approvedAt = finding.evidence![0].at!;
  if (deployed && deployed.at < approvedAt) {
    return failed(
      `Deployment ${deployed.id} of ${deployed.at} came before the approval of ${approvedAt}`,
      'What happened stays on record; the sponsor and the risk lead can waive this check',
      ['sponsor', 'riskLead'],
      'readiness#security-privacy',
    );
  }
  return pilot.startedAt && !atStart
    ? {
        ...finding,
        message: `${finding.message}; that was after the start, which a waiver allowed`,
      }
    : finding;
}
