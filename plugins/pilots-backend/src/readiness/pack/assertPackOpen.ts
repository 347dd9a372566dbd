import {
  pilotsPhrases,
  say,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';

/** Stages in which nothing in the pack changes any more. */
export const CLOSED_STAGES: readonly Stage[] = [
  'scaled',
  'iterating',
  'stopped',
  'archived',
];

/** Throws ConflictError once the pilot is decided: what was decided on stays as it was. */
export function assertPackOpen(pilot: { stage: Stage }): void {
  if (!CLOSED_STAGES.includes(pilot.stage)) return;
  throw new ConflictError(
    say(pilotsPhrases.readiness.pack.closed, { stage: pilot.stage }),
  );
}
