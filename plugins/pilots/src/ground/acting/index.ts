export { ActionButton } from './ActionButton';
export { ActionDialog } from './ActionDialog';
export { DayField } from './DayField';
export { ReasonDialog } from './ReasonDialog';
export { useAction } from './useAction';
export type { Action } from './useAction';
