import { AssessmentFacts } from '../AssessmentFacts';
import { nistControls, objectiveId } from './nistControl';
import { OscalAssessmentResults } from './oscal';
import { oscalAttestations } from './oscalAttestations';
import { oscalFindings } from './oscalFindings';
import { oscalObservations } from './oscalObservations';
import { OscalPeople } from './OscalPeople';
import { oscalRisks } from './oscalRisks';
import { oscalId, property, unlessEmpty } from './oscalText';

/**
 * The day-zero checklist of a pilot as OSCAL 1.1.3 assessment results: items
 * as findings on control objectives, evidence as observations, waivers and the
 * register as risks, approvals as attestations, the record as assessment log.
 *
 * @public
 */
export function assessmentResults(
  facts: AssessmentFacts,
): OscalAssessmentResults {
  const { asOf, checklist, entries, pilot } = facts;
  const people = new OscalPeople();
  const risks = oscalRisks(facts, people);
  const observations = oscalObservations(facts, checklist, people);
  const findings = checklist.items.flatMap(item =>
    oscalFindings(facts, item, { risks, people }),
  );
  const attestations = oscalAttestations(facts, people);
  const log = entries.map(entry => ({
    uuid: oscalId(pilot.ref, 'record', entry.seq),
    title: entry.action,
    description: entry.subject,
    start: entry.time,
    props: [
      ...property('sequence', entry.seq),
      ...property('hash', entry.hash),
    ],
    'logged-by': [{ 'party-uuid': people.idOf(entry.actor) }],
  }));
  const plan = assessmentPlan(facts);
  return {
    'assessment-results': {
      uuid: oscalId(pilot.ref, 'assessment-results'),
      metadata: people.metadata(
        `Day-zero checklist of ${pilot.title}`,
        asOf,
        versionOf(facts),
      ),
      'import-ap': { href: `#${plan.uuid}` },
      results: [
        {
          uuid: oscalId(pilot.ref, 'result'),
          title: `Day-zero checklist of ${pilot.title}`,
          description: `${checklist.score.passed} of ${checklist.score.total} items pass without waivers, ${checklist.score.withWaivers} with them.`,
          start: pilot.createdAt,
          end: asOf,
          props: [
            ...property('pilot', pilot.entityRef),
            ...property('stage', pilot.stage),
          ],
          'reviewed-controls': reviewedControls(facts),
          attestations: unlessEmpty(attestations),
          'assessment-log': log.length > 0 ? { entries: log } : undefined,
          observations: unlessEmpty(observations),
          risks: unlessEmpty(risks.map(({ risk }) => risk)),
          findings: unlessEmpty(findings),
        },
      ],
      'back-matter': { resources: [plan] },
    },
  };
}

/** The version of an export: that of the record it rests on. */
export function versionOf({ entries }: AssessmentFacts): string {
  return String(entries[entries.length - 1]?.seq ?? 0);
}

function reviewedControls({ checklist }: AssessmentFacts) {
  const ids = checklist.items.flatMap(nistControls).map(({ id }) => id);
  const controls = [...new Set(ids)].sort();
  return {
    'control-selections': [
      controls.length > 0
        ? { 'include-controls': controls.map(id => ({ 'control-id': id })) }
        : { 'include-all': {} },
    ],
    ...(controls.length > 0 && {
      'control-objective-selections': [
        {
          'include-objectives': controls.map(id => ({
            'objective-id': objectiveId(id),
          })),
        },
      ],
    }),
  };
}

/** The plan is the checklist itself; it lies in the document, as there is no other place for it. */
function assessmentPlan({ checklist, pilot }: AssessmentFacts) {
  const plan = checklist.items.map(
    ({ id, number, title, controls, checks }) => ({
      id,
      number,
      title,
      controls,
      checks: checks.map(check => ({
        id: check.id,
        title: check.title,
        kind: check.kind,
      })),
    }),
  );
  return {
    uuid: oscalId(pilot.ref, 'assessment-plan'),
    title: 'Day-zero checklist',
    description:
      'The items and checks by which the pilot is assessed, with the controls that they give evidence for.',
    base64: {
      filename: 'checklist.json',
      'media-type': 'application/json',
      value: toBase64(JSON.stringify(plan)),
    },
  };
}

/** UTF-8 first: titles are in any script. */
function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
