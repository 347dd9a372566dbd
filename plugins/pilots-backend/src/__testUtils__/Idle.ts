import type { Actors } from '../ground/work/Actor';
import type { PilotAccess } from '../ground/work/PilotAccess';

/** What the use-case runner needs of the house when only the suite itself acts. */
export const Idle = {
  actors: undefined as unknown as Actors,
  access: undefined as unknown as PilotAccess,
  logger: undefined as never,
};
