export * from './LiveDeployment';
export * from './joinDeployments';
export * from './standardCover';
export { shipsCommit } from './shipsCommit';
export * from './withdrawalRefusal';
