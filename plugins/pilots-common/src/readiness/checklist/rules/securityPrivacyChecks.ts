import { say } from '../../../ground/phrases/say';
import { DocumentFacts, DocumentReview } from '../../pack';
import { ChecklistFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';
import { approvedFinding, documentChecks } from './documentChecks';
import { AutomaticCheck, failed, passed } from './finding';

const { document, securityPrivacy } = checklistPhrases;
const titles = checklistPhrases.title.check['security-privacy'];

/** Item 5: risks were looked at before anybody could be hurt. */
export const securityPrivacyChecks: AutomaticCheck[] = [
  ...documentChecks('security-privacy').map(check =>
    check.id === 'security-privacy.approved'
      ? {
          ...check,
          title: titles.approved,
          rule: approvedInTime,
        }
      : check,
  ),
  {
    id: 'security-privacy.risks',
    title: titles.risks,
    rule: ({ risks }) => {
      const missing = [
        ...risks.incomplete.map(risk =>
          say(securityPrivacy.lacks, {
            risk: risk.title,
            missingWords: risk.missing.join(', no '),
          }),
        ),
        ...risks.open.map(risk =>
          say(securityPrivacy.open, { risk: risk.title }),
        ),
      ];
      if (missing.length > 0) {
        return failed(
          missing.join('; '),
          securityPrivacy.complete,
          ['riskLead', 'dataSteward', 'sponsor'],
          'readiness#risks',
        );
      }
      return passed(
        risks.total === 0
          ? securityPrivacy.noRisks
          : say(securityPrivacy.settled, { n: risks.total }),
        ...risks.all.map(risk => ({
          label: say(securityPrivacy.standing[risk.state], {
            risk: risk.title,
          }),
        })),
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
  const notes = pack['security-privacy'];
  const atStart =
    pilot.startedAt && approvalAt(notes, securityHashAtStart, pilot.startedAt);
  const finding: CheckFinding = atStart
    ? passed(
        say(document.approved, {
          actor: atStart.by.actor,
          n: atStart.version,
        }),
        {
          label: say(securityPrivacy.approvedBy, { actor: atStart.by.actor }),
          hash: atStart.hash,
          at: atStart.at,
        },
      )
    : approvedFinding(notes);
  if (finding.status !== 'passed') return finding;

  const deployed = deployedUncovered(facts, Boolean(atStart));
  if (deployed) {
    const approvedAt = finding.evidence![0].at!;
    return failed(
      deployed.at < approvedAt
        ? say(securityPrivacy.deployedBefore, { ...deployed, approvedAt })
        : say(securityPrivacy.deployedUnapproved, deployed),
      securityPrivacy.waive,
      ['sponsor', 'riskLead'],
      'readiness#security-privacy',
    );
  }
  return pilot.startedAt && !atStart
    ? {
        ...finding,
        message: say(securityPrivacy.afterStart, {
          findingWords: finding.message,
        }),
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
