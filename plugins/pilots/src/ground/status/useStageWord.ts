import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';

/** Says a stage in words. */
export function useStageWord(): (stage: Stage) => string {
  const t = useText();
  return stage =>
    stage === 'decision-due'
      ? t('ground.stage.decisionDue')
      : t(`ground.stage.${stage}`);
}
