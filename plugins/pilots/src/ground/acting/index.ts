export { ActionButton } from './ActionButton';
export { ActionDialog } from './ActionDialog';
export { ChoiceField } from './ChoiceField';
export { DayField } from './DayField';
export { ReasonDialog } from './ReasonDialog';
export { useAction } from './useAction';
export type { Action } from './useAction';
