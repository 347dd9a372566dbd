import { Text } from '@backstage/ui';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HelpIcon from '@material-ui/icons/HelpOutline';
import TrendIcon from '@material-ui/icons/TrendingUp';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { useSaid } from '../../ground/said';
import { Chip, Tone } from '../../ground/status';
import { quantity } from '../useCriteriaWords';

type Result = PilotsSchemas['CriterionResult'];

const LOOK = {
  met: ['success', <CheckIcon />, 'met'],
  promising: ['info', <TrendIcon />, 'promising'],
  missed: ['danger', <CloseIcon />, 'missed'],
  'insufficient-data': ['neutral', <HelpIcon />, 'insufficientData'],
} as const satisfies Record<Result['verdict'], [Tone, ReactElement, string]>;

/** Says a verdict in a word. */
export function useVerdictWord(): (verdict: Result['verdict']) => string {
  const t = useText();
  return verdict => t(`criteria.verdict.${LOOK[verdict][2]}`);
}

/** How a criterion stands, with the number and its sample. */
export function VerdictChip({
  result,
  unit,
}: {
  result: Result;
  unit: string;
}) {
  const t = useText();
  const said = useSaid();
  const [tone, icon, word] = LOOK[result.verdict];
  return (
    <div title={said(result.reason)}>
      <Chip tone={tone} icon={icon}>
        {t(`criteria.verdict.${word}`)}
      </Chip>
      {result.value !== undefined && (
        <Text as="div" variant="body-small" color="secondary">
          {t('criteria.evaluation.value', {
            value: quantity(result.value, unit),
            count: result.sample,
          })}
        </Text>
      )}
    </div>
  );
}
