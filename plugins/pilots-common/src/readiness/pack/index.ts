export * from './documentApprovers';
export * from './documentDiff';
export * from './documentSkeleton';
export * from './documentState';
export * from './normalizeContent';
export * from './PackDocument';
export * from './packFacts';
export * from './sections';
