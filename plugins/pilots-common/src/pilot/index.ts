export * from './PilotEntityV1alpha1';
export * from './relations';
export * from './roles';
export * from './stages';
