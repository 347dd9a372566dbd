export * from './calendar';
export * from './ChangeBlocker';
export * from './ChangeRecord';
export * from './changeApprovers';
export * from './changeContentHash';
export * from './changeFacts';
export * from './changeOptions';
export * from './changeTransitions';
export * from './closureBlockers';
export * from './deployments';
export * from './emergency';
export * from './gate';
export {
  failedWithoutLearnings,
  missingChangeParts,
  proposalBlockers,
} from './proposalBlockers';
export * from './readChangeContent';
export * from './templates';
export * from './windows';
