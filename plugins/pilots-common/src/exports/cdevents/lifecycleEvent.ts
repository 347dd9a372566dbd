import { PilotEvent } from '../../lifecycle';
import { Stage } from '../../pilot/stages';

/** The version of the CDEvents specification that events follow. */
const SPEC_VERSION = '0.5.1';
/** The version of our own event types. */
const TYPE_VERSION = '0.1.0';

/** What the life cycle's events are called once they have happened; letters only, as CDEvents wants. */
const PREDICATES: Readonly<Record<PilotEvent, string>> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  revise: 'revised',
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  due: 'due',
  decide: 'decided',
  archive: 'archived',
  cancel: 'cancelled',
};

/** A custom CDEvent (specification 0.5.1) about the life cycle of a pilot. @public */
export interface LifecycleCDEvent {
  context: {
    specversion: string;
    /** The same for every attempt to deliver it. */
    id: string;
    /** URI reference of the portal. */
    source: string;
    /** `dev.cdeventsx.pilothandoff-pilot.<predicate>.0.1.0`. */
    type: string;
    /** RFC 3339, UTC. */
    timestamp: string;
  };
  subject: {
    /** `pilot:namespace/name`. */
    id: string;
    source: string;
    content: { event: PilotEvent; from: Stage; to: Stage };
  };
}

/** A step in the life of a pilot as a CDEvent. @public */
export function lifecycleEvent(options: {
  id: string;
  /** URI reference of the portal. */
  source: string;
  /** RFC 3339, UTC. */
  at: string;
  entityRef: string;
  event: PilotEvent;
  from: Stage;
  to: Stage;
}): LifecycleCDEvent {
  const { id, source, at, entityRef, event, from, to } = options;
  return {
    context: {
      specversion: SPEC_VERSION,
      id,
      source,
      type: `dev.cdeventsx.pilothandoff-pilot.${PREDICATES[event]}.${TYPE_VERSION}`,
      timestamp: at,
    },
    subject: { id: entityRef, source, content: { event, from, to } },
  };
}
