import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Rooms } from '../rooms';
import { AgentActions } from './AgentActions';
import { proposingActions } from './proposingActions';
import { readingActions } from './readingActions';

/** Everything that agents find in the actions registry, and over MCP where the host has it. */
export function registerAgentActions(
  registry: ActionsRegistryService,
  rooms: Rooms,
): void {
  const actions = new AgentActions({ registry, rooms });
  readingActions(actions, rooms);
  proposingActions(actions, rooms);
}
