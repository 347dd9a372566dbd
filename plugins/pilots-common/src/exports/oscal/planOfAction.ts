import { AssessmentFacts } from '../AssessmentFacts';
import { versionOf } from './assessmentResults';
import { OscalFinding, OscalPlanOfAction } from './oscal';
import { oscalFindings } from './oscalFindings';
import { oscalObservations } from './oscalObservations';
import { OscalPeople } from './OscalPeople';
import { AssessedRisk, oscalRisks } from './oscalRisks';
import { oscalId, property, prose, unlessEmpty } from './oscalText';

/**
 * What is still open, as an OSCAL 1.1.3 plan of action and milestones: an item
 * of the checklist that does not pass by itself, or a risk that is neither
 * mitigated nor accepted. Undefined when nothing is open; OSCAL knows no empty plan.
 *
 * @public
 */
export function planOfAction(
  facts: AssessmentFacts,
): OscalPlanOfAction | undefined {
  const { asOf, checklist, pilot } = facts;
  const people = new OscalPeople();
  const risks = oscalRisks(facts, people).filter(({ open }) => open);
  const items = checklist.items.filter(
    ({ status }) => status !== 'passed' && status !== 'not-applicable',
  );
  const open = {
    items: items.map(item => ({
      ...item,
      checks: item.checks.filter(
        ({ status }) => status !== 'passed' && status !== 'not-applicable',
      ),
    })),
  };
  const observations = oscalObservations(facts, open, people);
  const findings = open.items.flatMap(item =>
    oscalFindings(facts, item, { risks, people }),
  );
  const poamItems = [
    ...open.items.map(item => ({
      uuid: oscalId(pilot.ref, 'poam', 'item', item.id),
      title: `${item.number}. ${item.title}`,
      description: item.checks
        .map(({ message, fix }) => (fix ? `${message} ${fix.text}` : message))
        .join('\n'),
      props: [...property('item', item.id), ...property('status', item.status)],
      'related-findings': unlessEmpty(
        findings.filter(about('item', item.id)).map(({ uuid }) => ({
          'finding-uuid': uuid,
        })),
      ),
      'related-observations': unlessEmpty(
        observations.filter(about('item', item.id)).map(({ uuid }) => ({
          'observation-uuid': uuid,
        })),
      ),
      'related-risks': related(
        risks.filter(({ check }) => item.checks.some(({ id }) => id === check)),
      ),
    })),
    ...risks
      .filter(({ check }) => !check)
      .map(one => ({
        uuid: oscalId(pilot.ref, 'poam', one.risk.uuid),
        title: one.risk.title,
        description: prose(one.risk.description, one.risk.title),
        props: one.risk.props,
        'related-risks': related([one]),
      })),
  ];
  if (poamItems.length === 0) return undefined;
  return {
    'plan-of-action-and-milestones': {
      uuid: oscalId(pilot.ref, 'poam'),
      metadata: people.metadata(
        `Open on ${pilot.title}`,
        asOf,
        versionOf(facts),
      ),
      'system-id': { id: pilot.entityRef },
      observations: unlessEmpty(observations),
      risks: unlessEmpty(risks.map(({ risk }) => risk)),
      findings: unlessEmpty(findings),
      'poam-items': poamItems,
    },
  };
}

function related(risks: AssessedRisk[]) {
  return unlessEmpty(risks.map(({ risk }) => ({ 'risk-uuid': risk.uuid })));
}

function about(name: string, value: string) {
  return ({ props }: Pick<OscalFinding, 'props'>) =>
    props.some(prop => prop.name === name && prop.value === value);
}
