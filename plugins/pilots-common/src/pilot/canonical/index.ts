export * from './amendableFields';
export * from './frozenFields';
export * from './isPilotEntity';
export * from './normalizePilotSpec';
export * from './pilotRelations';
