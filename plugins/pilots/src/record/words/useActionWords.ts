import { useText } from '../../translation';
import { recordedActions } from './recordedActions';

const isKnown = (action: string): action is keyof typeof recordedActions =>
  Object.hasOwn(recordedActions, action);

/** Says what was done, in the past tense; an action that the plugin does not know shows as it is. */
export function useActionWords(): (action: string) => string {
  const t = useText();
  return action => (isKnown(action) ? t(`record.action.${action}`) : action);
}
