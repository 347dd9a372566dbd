import { ROLE_TITLES } from '../../pilot/roles';
import { AttestationCheck, DRY_RUN, standingAttestation } from './Attestation';
import { ChecklistFacts } from './ChecklistFacts';
import { CheckFinding } from './ChecklistResult';
import { failed, passed } from './rules/finding';

/** What a check says that somebody signs. */
export function attestationFinding(
  check: AttestationCheck,
  facts: ChecklistFacts,
): CheckFinding {
  const { last, void: reason } = standingAttestation(check, facts);
  if (last && !reason) {
    return passed(`${last.by.actor} (${last.basis}): ${last.statement}`, {
      label: `Signed by ${last.by.actor}`,
      url: last.evidenceUrl,
      hash: last.hash,
      at: last.at,
    });
  }
  const signers =
    check.id === DRY_RUN.id
      ? `Somebody on call or of ${facts.pilot.owner}, who wrote none of the pack, signs`
      : `The ${(check.roles ?? [])
          .map(role => ROLE_TITLES[role])
          .join(' or the ')} signs`;
  return failed(
    last
      ? `The signature of ${last.by.actor} of ${last.at} is void: ${reason}`
      : 'Nobody has signed',
    `${signers}. ${check.prompt}`,
    check.roles ?? [],
    `readiness#${check.id}`,
  );
}
