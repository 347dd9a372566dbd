import { say } from '../../ground/phrases/say';
import { Signatory } from '../../ground/Signatory';
import { DocumentId } from '../../pilot/PilotEntityV1alpha1';
import { RoleId } from '../../pilot/roles';
import { PackFacts } from '../pack';
import { checklistPhrases } from './phrases';

const { attestation: phrases, title } = checklistPhrases;

/** A check that somebody signs, with a sentence of evidence. @public */
export interface AttestationCheck {
  id: string;
  item: string;
  title: string;
  /** What the signer is asked to say. */
  prompt: string;
  /** Holders of one of these roles sign; absent for the dry run, which is signed by others. */
  roles?: readonly RoleId[];
  /** The signature is about this document and void once it changes. */
  document?: DocumentId;
}

/** The dry run of the runbook: operable without its inventors in the room. @public */
export const DRY_RUN: AttestationCheck = {
  id: 'runbook.dry-run',
  item: 'runbook',
  title: title.check.runbook['dry-run'],
  prompt: phrases.dryRun,
  document: 'runbook',
};

/** A signature under an attestation check. @public */
export interface Attestation {
  id: string;
  check: string;
  by: Signatory;
  /** Why this person may sign: a role, or for the dry run `on call` or the owning team. */
  basis: string;
  statement: string;
  evidenceUrl?: string;
  /** Version and hash of the document that it is about. */
  version?: number;
  hash?: string;
  /** RFC 3339, UTC. */
  at: string;
}

/** The last attestation of a check, and why it does not count, if it does not. @public */
export function standingAttestation(
  check: AttestationCheck,
  facts: {
    attestations: readonly Attestation[];
    pack: PackFacts;
    packAuthors: readonly string[];
  },
): { last?: Attestation; void?: string } {
  const signed = facts.attestations.filter(a => a.check === check.id);
  const verdicts = signed.map(last => ({
    last,
    void: whyVoid(check, last, facts),
  }));
  return verdicts.reverse().find(verdict => !verdict.void) ?? verdicts[0] ?? {};
}

function whyVoid(
  check: AttestationCheck,
  attestation: Attestation,
  facts: { pack: PackFacts; packAuthors: readonly string[] },
): string | undefined {
  const { document } = check;
  if (document && facts.pack[document].current?.hash !== attestation.hash) {
    return say(phrases.documentChanged, { document });
  }
  const signer = [attestation.by.actor, attestation.by.onBehalfOf];
  if (
    check.id === DRY_RUN.id &&
    facts.packAuthors.some(author => signer.includes(author))
  ) {
    return phrases.wrotePack;
  }
  return undefined;
}
