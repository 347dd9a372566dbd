export { ActionButton } from './ActionButton';
export { ActionDialog } from './ActionDialog';
export { ReasonDialog } from './ReasonDialog';
export { useAction } from './useAction';
export type { Action } from './useAction';
