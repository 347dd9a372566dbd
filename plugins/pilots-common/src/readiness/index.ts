export * from './checklist';
export * from './pack';
export * from './waivers';
export * from './templates';
