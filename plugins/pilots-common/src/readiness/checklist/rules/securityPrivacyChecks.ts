import { DocumentFacts, DocumentReview } from '../../pack';
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
 * change record: the version that stood at whichever came first. What is written
 * later needs approval too, but does not reopen the question.
 */
function approvedInTime(facts: ChecklistFacts): CheckFinding {
  const { pack, pilot, securityHashAtStart } = facts;
  const document = pack['security-privacy'];
  const atStart =
    pilot.startedAt &&
    approvalAt(document, securityHashAtStart, pilot.startedAt);
  const finding: CheckFinding = atStart
    ? passed(`${atStart.by.actor} approved version ${atStart.version}`, {
        label: `Approved by ${atStart.by.actor}`,
        hash: atStart.hash,
        at: atStart.at,
      })
    : approvedFinding(document);
  if (finding.status !== 'passed') return finding;

  const deployed = deployedUncovered(facts, Boolean(atStart));
  if (deployed) {
    const approvedAt = finding.evidence![0].at!;
    return failed(
      `Deployment ${deployed.id} of ${
        deployed.at
      }, which names a change record of this pilot, ${
        deployed.at < approvedAt
          ? `came before the approval of ${approvedAt}`
          : 'came while the notes as they then were had no approval'
      }`,
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

/** The first deployment under the change record, if no approval covers it: neither of that time nor of a start before it. */
function deployedUncovered(
  { delivery, pack, pilot, securityHashAtDeployment }: ChecklistFacts,
  startCovered: boolean,
) {
  const deployed = delivery.reported
    ? delivery.facts.firstNamedDeployment
    : undefined;
  if (!deployed || (startCovered && pilot.startedAt! <= deployed.at)) {
    return undefined;
  }
  const notes = pack['security-privacy'];
  return approvalAt(notes, securityHashAtDeployment, deployed.at)
    ? undefined
    : deployed;
}

/** The approval that stood at a time, of the content that was then the current one. */
function approvalAt(
  { reviews }: DocumentFacts,
  hash: string | undefined,
  at: string,
): DocumentReview | undefined {
  const last = reviews.findLast(
    review => review.at <= at && review.hash === hash,
  );
  return last?.decision === 'approved' ? last : undefined;
}
