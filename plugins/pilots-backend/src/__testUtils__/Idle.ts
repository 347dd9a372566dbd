import type { Actors } from '../ground/Actor';
import type { PilotAccess } from '../ground/UseCases';

/** What the use-case runner needs of the house when only the suite itself acts. */
export const Idle = {
  actors: undefined as unknown as Actors,
  access: undefined as unknown as PilotAccess,
  logger: undefined as never,
};
