export * from './AddedCheck';
export * from './Attestation';
export * from './Checklist';
export * from './ChecklistFacts';
export type { DefaultItem } from './checklistItems';
export { FRAMEWORKS } from './checklistItems';
export * from './ChecklistResult';
export * from './evaluateChecklist';
export type { AutomaticCheck } from './rules/finding';
