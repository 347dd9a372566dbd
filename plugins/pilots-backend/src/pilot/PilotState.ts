import {
  canonicalHash,
  PilotSpec,
  RoleHolders,
  RoleId,
  Sector,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** The part of a pilot that `approve` freezes: these values rule from then on. */
export interface FrozenFields {
  targets: string[];
  sector: Sector;
  /** There only where the pilot was live before it came here. */
  adopted?: true;
  roles: RoleHolders;
  intent: PilotSpec['intent'];
  guardrails: NonNullable<PilotSpec['guardrails']>;
}

/** Who may act for a holder, until when. */
export interface Deputy {
  role: RoleId;
  holder: string;
  deputy: string;
  until: string;
}

/** A pilot as stored: what the catalog says of it, its stage and its people. */
export interface PilotState {
  /** `namespace/name`, lower case. */
  ref: string;
  title: string;
  description: string;
  stage: Stage;
  stageSince: string;
  owner: string;
  /** What the entity says now; refs normalised. */
  declared: PilotSpec;
  /** Components of the Systems among the targets that the entity names, when it was last read. */
  declaredComponents: string[];
  /** What was approved; undefined before. */
  frozen?: FrozenFields;
  frozenHash?: string;
  /** What rules now: frozen after `approve`, else declared. */
  fields: FrozenFields;
  /** What it puts live: the targets, and the components that its Systems had at approval. */
  liveTargets: string[];
  entityPresent: boolean;
  /** Refs of people and targets that the catalog does not know. */
  unresolved: string[];
  /** Who holds which role now. */
  holders: RoleHolders;
  deputies: Deputy[];
  startedAt?: string;
  /** RFC 3339; of the last pause, which may be over. */
  pausedAt?: string;
  /** RFC 3339; of the last resume. Limits and triggers count from the latest of this and the start. */
  resumedAt?: string;
  predecessor?: string;
  adopted: boolean;
  createdAt: string;
  version: number;
}

/** From when limits are judged and the conditions of a trigger count: the last resume, else the start. */
export function countedSince(
  pilot: Pick<PilotState, 'resumedAt' | 'startedAt'>,
): string | undefined {
  return pilot.resumedAt ?? pilot.startedAt;
}
/** A pilot as lists need it: what rules, without its people. */
export type PilotOutline = Pick<
  PilotState,
  'fields' | 'ref' | 'stage' | 'startedAt' | 'title' | 'version'
>;

/** What a signature on the entity covers: the hash of the fields that rule. */
export function entityHashOf(pilot: PilotState): string {
  return pilot.frozenHash ?? canonicalHash(pilot.fields);
}
