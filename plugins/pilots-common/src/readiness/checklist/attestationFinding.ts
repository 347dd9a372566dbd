import { say } from '../../ground/phrases/say';
import { ROLE_TITLES } from '../../pilot/roles';
import { AttestationCheck, DRY_RUN, standingAttestation } from './Attestation';
import { ChecklistFacts } from './ChecklistFacts';
import { CheckFinding } from './ChecklistResult';
import { checklistPhrases } from './phrases';
import { failed, passed } from './rules/finding';

const { attestation: phrases } = checklistPhrases;

/** What a check says that somebody signs. */
export function attestationFinding(
  check: AttestationCheck,
  facts: ChecklistFacts,
): CheckFinding {
  const { last, void: reason } = standingAttestation(check, facts);
  if (last && !reason) {
    const { actor } = last.by;
    return passed(
      say(phrases.signed, {
        actor,
        basisWords: last.basis,
        statement: last.statement,
      }),
      {
        label: say(phrases.signedBy, { actor }),
        url: last.evidenceUrl,
        hash: last.hash,
        at: last.at,
      },
    );
  }
  const { prompt: promptWords, roles = [] } = check;
  return failed(
    last
      ? say(phrases.void, {
          actor: last.by.actor,
          at: last.at,
          reasonWords: reason!,
        })
      : phrases.unsigned,
    check.id === DRY_RUN.id
      ? say(phrases.signDryRun, { owner: facts.pilot.owner, promptWords })
      : say(phrases.sign, {
          roles: roles.map(role => ROLE_TITLES[role]).join(' or the '),
          promptWords,
        }),
    roles,
    `readiness#${check.id}`,
  );
}
