import { Risk } from '../../guardrails';
import { Waiver, waiverStanding } from '../../readiness';
import { AssessmentFacts } from '../AssessmentFacts';
import { OscalRisk } from './oscal';
import { observationId } from './oscalObservations';
import { OscalPeople } from './OscalPeople';
import { oscalId, property, prose } from './oscalText';

/** The severity scale is the suite's own, not one that OSCAL lists. */
const SEVERITY_SYSTEM = 'https://pilot-handoff.io/ns/severity';

/** An OSCAL risk, and whether something is still to be done about it. */
export interface AssessedRisk {
  risk: OscalRisk;
  open: boolean;
  /** The check that it is about, when it is a waiver. */
  check?: string;
}

/** Waivers and the register as risks. Waivers that never came to stand are none. */
export function oscalRisks(
  facts: AssessmentFacts,
  people: OscalPeople,
): AssessedRisk[] {
  const now = new Date(facts.asOf);
  return [
    ...facts.waivers.flatMap(waiver => waiverRisk(waiver, now, facts)),
    ...facts.risks.map(risk => registerRisk(risk, facts, people)),
  ];
}

/** What OSCAL calls where a waiver stands; absent for those that came to nothing. */
const WAIVER_STATUS: Record<string, string | undefined> = {
  requested: 'deviation-requested',
  active: 'deviation-approved',
  expired: 'open',
};

function waiverRisk(
  waiver: Waiver,
  now: Date,
  facts: AssessmentFacts,
): AssessedRisk[] {
  const standing = waiverStanding(waiver, now);
  const check = facts.checklist.items
    .flatMap(item => item.checks)
    .find(({ id }) => id === waiver.check);
  // Once the check passes, a waiver that has ended is history.
  const lapsed = standing === 'expired' && waiver.state === 'approved';
  const over = standing === 'expired' && !lapsed;
  const status = WAIVER_STATUS[standing];
  if (!status || over) return [];
  const mended = check?.withoutWaiver === 'passed';
  return [
    {
      check: waiver.check,
      open: !mended,
      risk: {
        uuid: oscalId(facts.pilot.ref, 'waiver', waiver.id),
        title: `Waiver of ${check?.title ?? waiver.check}`,
        description: prose(waiver.reason, 'No reason is given.'),
        statement: `${waiver.check} need not pass until ${waiver.expiresAt}.`,
        props: [
          ...property('waiver', waiver.id),
          ...property('check', waiver.check),
          ...property('standing', standing),
          ...property('requested-by', waiver.requestedBy.actor),
          ...property(
            'approved-by',
            waiver.approvals.map(({ by }) => by.actor).join(' '),
          ),
        ],
        status: mended ? 'closed' : status,
        'mitigating-factors': [
          {
            uuid: oscalId(facts.pilot.ref, 'waiver', waiver.id, 'control'),
            description: prose(waiver.compensatingControl, 'None is named.'),
          },
        ],
        deadline: waiver.expiresAt,
        ...(check && {
          'related-observations': [
            { 'observation-uuid': observationId(facts, check.id) },
          ],
        }),
      },
    },
  ];
}

const RISK_STATUS = {
  open: 'open',
  mitigated: 'closed',
  accepted: 'deviation-approved',
} as const;

function registerRisk(
  risk: Risk,
  facts: AssessmentFacts,
  people: OscalPeople,
): AssessedRisk {
  return {
    open: risk.state === 'open',
    risk: {
      uuid: oscalId(facts.pilot.ref, 'risk', risk.id),
      title: risk.title,
      description: prose(risk.description, risk.title),
      statement: prose(risk.description, risk.title),
      props: [
        ...property('risk', risk.id),
        ...property('kind', risk.kind),
        ...property('owner', risk.owner),
        ...property('review-date', risk.reviewDate),
      ],
      status: RISK_STATUS[risk.state],
      characterizations: [
        {
          origin: people.said(risk.authors.map(({ actor }) => actor))[0],
          facets: [
            {
              name: 'severity',
              system: SEVERITY_SYSTEM,
              value: risk.severity,
            },
          ],
        },
      ],
      ...(risk.mitigation?.trim() && {
        'mitigating-factors': [
          {
            uuid: oscalId(facts.pilot.ref, 'risk', risk.id, 'mitigation'),
            description: risk.mitigation,
          },
        ],
      }),
      ...(risk.reviewDate && { deadline: `${risk.reviewDate}T00:00:00Z` }),
    },
  };
}
