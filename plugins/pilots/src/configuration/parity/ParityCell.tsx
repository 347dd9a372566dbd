import { Text } from '@backstage/ui';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { Column } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { useText } from '../../translation';
import { ParameterValue } from '../ParameterValue';

/** A parameter in one environment: its value and, where it differs, why. */
export function ParityCell({
  row,
  environment,
  mayExplain,
}: {
  row: PilotsSchemas['ParityRow'];
  environment: string;
  mayExplain: boolean;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [explaining, setExplaining] = useState(false);
  const explain = useAction<[string]>(
    (idempotencyKey, reason) =>
      resource.post('/configuration/explanations', {
        body: { environment, paths: [row.path], reason },
        idempotencyKey,
      }),
    { done: t('configuration.explainDone') },
  );
  const cell = row.cells.find(one => one.environment === environment);
  if (!cell) return null;
  const { value, present, differs, explanation, formerExplanation } = cell;
  const shown = (
    <ParameterValue value={value} secret={row.secret} present={present} />
  );
  if (!differs) return shown;
  if (explanation) {
    return (
      <Column>
        {shown}
        <Text variant="body-small" color="secondary">
          {t('configuration.explained', { reason: explanation.reason })}
        </Text>
      </Column>
    );
  }
  return (
    <Column>
      {shown}
      <div>
        <Chip tone="warning" icon={<WarningIcon />}>
          {t('configuration.unexplained')}
        </Chip>
      </div>
      {formerExplanation && (
        <Text variant="body-small" color="secondary">
          {t('configuration.formerly', { reason: formerExplanation.reason })}
        </Text>
      )}
      <div>
        <ActionButton
          variant="secondary"
          aria-label={`${t('configuration.explainDifference')} ${row.path}`}
          offBecause={mayExplain ? undefined : t('configuration.explainOff')}
          onPress={() => setExplaining(true)}
        >
          {t('configuration.explainDifference')}
        </ActionButton>
      </div>
      <ReasonDialog
        title={t('configuration.explainTitle')}
        explanation={t('configuration.explainHint')}
        confirm={t('configuration.explainDifference')}
        isOpen={explaining}
        onClose={() => setExplaining(false)}
        action={explain}
      />
    </Column>
  );
}
