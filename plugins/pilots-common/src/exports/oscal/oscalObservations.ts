import { CheckResult, ChecklistResult } from '../../readiness';
import { AssessmentFacts } from '../AssessmentFacts';
import { OscalObservation } from './oscal';
import { OscalPeople } from './OscalPeople';
import { oscalId, property, prose, unlessEmpty } from './oscalText';

/** Each check as an observation, with its evidence. */
export function oscalObservations(
  facts: AssessmentFacts,
  checklist: Pick<ChecklistResult, 'items'>,
  people: OscalPeople,
): OscalObservation[] {
  return checklist.items.flatMap(item =>
    item.checks.map(check => ({
      uuid: observationId(facts, check.id),
      title: `${item.number}. ${item.title}: ${check.title}`,
      description: prose(check.message, check.title),
      props: [
        ...property('item', item.id),
        ...property('check', check.id),
        ...property('status', check.status),
        ...property('status-without-waiver', check.withoutWaiver),
      ],
      methods: [check.kind === 'attestation' ? 'EXAMINE' : 'TEST'],
      types: ['control-objective'],
      origins: originsOf(check, facts, people),
      'relevant-evidence': unlessEmpty(
        check.evidence.map(({ label, url, hash, at }) => ({
          ...(url && isUri(url) && { href: url }),
          description: [label, hash && `SHA-256 ${hash}`, at]
            .filter(Boolean)
            .join(' · '),
        })),
      ),
      collected: facts.asOf,
      ...(check.waiver && { expires: check.waiver.expiresAt }),
    })),
  );
}

/** The identifier of the observation of a check. */
export function observationId(facts: AssessmentFacts, check: string): string {
  return oscalId(facts.pilot.ref, 'check', check);
}

function originsOf(
  check: CheckResult,
  facts: AssessmentFacts,
  people: OscalPeople,
) {
  if (check.kind !== 'attestation') return people.tool();
  const signed = facts.attestations.filter(a => a.check === check.id);
  return people.said(signed.map(({ by }) => by.actor));
}

/** What is written by people may be no address at all. */
function isUri(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
