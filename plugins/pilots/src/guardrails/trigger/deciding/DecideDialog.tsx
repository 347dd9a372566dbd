import { Text, TextAreaField } from '@backstage/ui';
import { TriggerDecision } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration } from 'luxon';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../../ground/acting';
import { usePilot } from '../../../ground/reading';
import { useText } from '../../../translation';
import { Remaining } from '../Remaining';
import { Case } from '../useTrigger';

const MAX_TEXT = 4000;

/** Rolls back or holds: says what follows, and takes the rationale. */
export function DecideDialog({
  of,
  decision,
  onClose,
}: {
  of: Case;
  decision: TriggerDecision;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [rationale, setRationale] = useState('');
  const isHold = decision === 'hold';
  const action = useAction<[string]>(
    async (key, text) =>
      resource.post('/trigger/decision', {
        idempotencyKey: key,
        body: { decision, rationale: text || undefined },
      }),
    { done: t(`guardrails.trigger.act.${decision}Done`), onDone: onClose },
  );
  const window = Duration.fromMillis(of.windowMs).rescale().toHuman();
  return (
    <ActionDialog
      title={t(`guardrails.trigger.act.${decision}Title`)}
      isOpen
      onClose={onClose}
      confirm={t(`guardrails.trigger.act.${decision}`)}
      destructive={!isHold}
      pending={action.pending}
      error={action.error}
      offBecause={
        isHold && !rationale.trim() ? t('ground.action.required') : undefined
      }
      onConfirm={() => action.run(rationale.trim())}
    >
      <Text as="p">
        <Remaining of={of} />
      </Text>
      <ul style={{ margin: 0, paddingLeft: 'var(--bui-space-5)' }}>
        {of.causes.map(({ key, text }) => (
          <li key={key}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
      <Text as="p">
        {isHold
          ? t('guardrails.trigger.act.holdExplain', { window })
          : t('guardrails.trigger.act.rollbackExplain')}
      </Text>
      <TextAreaField
        label={t('guardrails.trigger.act.rationale')}
        description={t(
          isHold
            ? 'guardrails.trigger.act.rationaleHint'
            : 'guardrails.trigger.act.rationaleOptional',
        )}
        isRequired={isHold}
        rows={3}
        maxLength={MAX_TEXT}
        value={rationale}
        onChange={setRationale}
      />
    </ActionDialog>
  );
}
