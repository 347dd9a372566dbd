import { DecisionOutcome } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';

/** Says an outcome in words. */
export function useOutcomeWord(): (outcome: DecisionOutcome) => string {
  const t = useText();
  return outcome => t(`decisions.outcome.${outcome}`);
}
