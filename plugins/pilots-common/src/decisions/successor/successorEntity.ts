import {
  PILOT_API_VERSION,
  PilotEntityV1alpha1,
  PilotSpec,
} from '../../pilot/PilotEntityV1alpha1';
import { DecisionRecord } from '../record/DecisionRecord';
import { SuccessorWish } from './readSuccessor';

/** Names the pilot that an entity succeeds, as `namespace/name`. @public */
export const PREDECESSOR_ANNOTATION = 'pilot-handoff.io/predecessor';
/** Names the decision whose learnings an entity carries over. @public */
export const PREDECESSOR_DECISION_ANNOTATION =
  'pilot-handoff.io/predecessor-decision';

/**
 * The entity of the pilot that comes after one that iterates: with its people,
 * targets and guardrails, and dates of its own. Linked documents stay behind,
 * for they speak of the pilot before; so does that it was live before it came here: this
 * one begins as a draft and starts when all of its checklist passes.
 *
 * @public
 */
export function successorEntity(
  pilot: { ref: string; title: string; spec: PilotSpec },
  decision: DecisionRecord,
  wanted: SuccessorWish,
): PilotEntityV1alpha1 {
  const [namespace] = pilot.ref.split('/');
  const { adopted, pack, ...spec } = pilot.spec;
  const entity: PilotEntityV1alpha1 = {
    apiVersion: PILOT_API_VERSION,
    kind: 'Pilot',
    metadata: {
      name: wanted.name,
      namespace,
      title: wanted.title ?? `${pilot.title}, next round`,
      description: `Follows ${
        pilot.title
      }, which was decided to iterate on ${decision.decidedAt.slice(0, 10)}`,
      annotations: {
        [PREDECESSOR_ANNOTATION]: pilot.ref,
        [PREDECESSOR_DECISION_ANNOTATION]: decision.id,
      },
    },
    spec: {
      ...spec,
      intent: {
        ...spec.intent,
        hypothesis: wanted.hypothesis ?? spec.intent.hypothesis,
        startDate: wanted.startDate,
        decisionDate: wanted.decisionDate,
      },
    } as PilotEntityV1alpha1['spec'],
  };
  return JSON.parse(JSON.stringify(entity));
}
