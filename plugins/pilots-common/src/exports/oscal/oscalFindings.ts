import { ChecklistItemResult, CheckStatus } from '../../readiness';
import { AssessmentFacts } from '../AssessmentFacts';
import { nistControls, objectiveId } from './nistControl';
import { OscalFinding } from './oscal';
import { observationId } from './oscalObservations';
import { OscalPeople } from './OscalPeople';
import { AssessedRisk } from './oscalRisks';
import { oscalId, property, unlessEmpty } from './oscalText';

type Status = OscalFinding['target']['status'];

/** Only evidence satisfies an objective: a waiver and a silent source do not. */
const STATUS: Readonly<Record<CheckStatus, Status>> = {
  passed: { state: 'satisfied', reason: 'pass' },
  failed: { state: 'not-satisfied', reason: 'fail' },
  'not-reported': {
    state: 'not-satisfied',
    reason: 'other',
    remarks: 'Its source has not reported.',
  },
  'not-applicable': {
    state: 'satisfied',
    reason: 'other',
    remarks: 'It does not apply to this pilot.',
  },
  exempt: {
    state: 'not-satisfied',
    reason: 'other',
    remarks: 'It is waived for a while, with a compensating control.',
  },
};

/** An item as findings: one for each NIST control objective that it gives evidence for. */
export function oscalFindings(
  facts: AssessmentFacts,
  item: ChecklistItemResult,
  options: { risks: readonly AssessedRisk[]; people: OscalPeople },
): OscalFinding[] {
  const checks = item.checks.map(({ id }) => id);
  const missing = item.checks
    .filter(({ status }) => status !== 'passed' && status !== 'not-applicable')
    .map(({ title, message }) => `${title}: ${message}`);
  return nistControls(item).map(control => ({
    uuid: findingId(facts, item.id, control.id),
    title: `${item.number}. ${item.title}: ${control.title}`,
    description:
      missing.length > 0 ? missing.join('\n') : 'Every check passes.',
    props: [...property('item', item.id), ...property('status', item.status)],
    origins: options.people.tool(),
    target: {
      type: 'objective-id' as const,
      'target-id': objectiveId(control.id),
      title: control.title,
      status: STATUS[item.status],
      ...(item.status === 'not-applicable' && {
        'implementation-status': { state: 'not-applicable' },
      }),
    },
    'related-observations': unlessEmpty(
      checks.map(id => ({ 'observation-uuid': observationId(facts, id) })),
    ),
    'related-risks': unlessEmpty(
      options.risks
        .filter(({ check }) => check && checks.includes(check))
        .map(({ risk }) => ({ 'risk-uuid': risk.uuid })),
    ),
  }));
}

/** The identifier of the finding of an item on a control. */
export function findingId(
  facts: AssessmentFacts,
  item: string,
  control: string,
): string {
  return oscalId(facts.pilot.ref, 'finding', item, control);
}
