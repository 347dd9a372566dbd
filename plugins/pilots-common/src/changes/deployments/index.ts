export * from './followingIncidents';
export * from './LiveDeployment';
export * from './joinDeployments';
export * from './standardCover';
export { shipsCommit } from './shipsCommit';
export * from './withdrawalRefusal';
export { namedChanges } from './namedChanges';
export type { NameableChange } from './namedChanges';
