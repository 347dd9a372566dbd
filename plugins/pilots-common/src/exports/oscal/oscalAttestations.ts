import { Signatory } from '../../ground';
import { AssessmentFacts } from '../AssessmentFacts';
import { OscalPeople, SIGNER } from './OscalPeople';
import { prose, token } from './oscalText';

/** Approvals of documents, signatures under the pilot and attestations of checks, in the signers' words. */
export function oscalAttestations(
  facts: AssessmentFacts,
  people: OscalPeople,
): object[] {
  const signed = [
    ...facts.signatures.map(s => ({
      by: { ...s.signatory, role: s.role },
      name: 'approval',
      title: 'Approval of the pilot',
      prose: said(s.statement, s.signedAt, s.hash),
    })),
    ...facts.approvals.map(review => ({
      by: review.by,
      name: 'document-approval',
      title: `Approval of ${review.document}, version ${review.version}`,
      prose: said(review.statement, review.at, review.hash),
    })),
    ...facts.attestations.map(attestation => ({
      by: attestation.by,
      name: 'attestation',
      title: attestation.check,
      prose: said(attestation.statement, attestation.at, attestation.hash),
    })),
  ];
  return signed.map(({ by, ...part }) => ({
    'responsible-parties': [
      {
        'role-id': token(by.role ?? SIGNER),
        'party-uuids': parties(by, people),
      },
    ],
    parts: [part],
  }));
}

/** A deputy's signature shows both names. */
function parties(
  { actor, onBehalfOf }: Pick<Signatory, 'actor' | 'onBehalfOf'>,
  people: OscalPeople,
): string[] {
  return [actor, onBehalfOf]
    .filter(person => person !== undefined)
    .map(person => people.idOf(person));
}

function said(statement: string, at: string, hash?: string): string {
  const what = prose(statement, 'Approved.');
  return hash ? `${what}\n\n${at}, SHA-256 ${hash}` : `${what}\n\n${at}`;
}
