import { Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

const MAX_TEXT = 4000;

/** Accepts a risk as it stands here, or says on what evidence it is mitigated. */
export function SettleRisk({
  risk,
  how,
  onClose,
}: {
  risk: PilotsSchemas['Risk'];
  how: 'accept' | 'mitigate';
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [text, setText] = useState('');
  const isMitigation = how === 'mitigate';
  // What is settled is what was seen, not what somebody has made of it since.
  const options = { params: { id: risk.id }, ifMatch: risk.etag };
  const action = useAction<[string]>(
    async (_, said) =>
      isMitigation
        ? resource.post('/risks/{id}/mitigation', {
            ...options,
            body: { evidence: said },
          })
        : resource.post('/risks/{id}/acceptance', {
            ...options,
            body: { note: said || undefined },
          }),
    {
      done: t(
        isMitigation
          ? 'guardrails.risks.mitigated'
          : 'guardrails.risks.accepted',
      ),
      onDone: onClose,
    },
  );
  return (
    <ActionDialog
      title={t(`guardrails.risks.${how}Title`)}
      isOpen
      onClose={onClose}
      confirm={t(`guardrails.risks.${how}`)}
      pending={action.pending}
      error={action.error}
      offBecause={
        isMitigation && !text.trim() ? t('ground.action.required') : undefined
      }
      onConfirm={() => action.run(text.trim())}
    >
      <Text as="p" weight="bold">
        {risk.title}
      </Text>
      <Text as="p">{t(`guardrails.risks.${how}Explain`)}</Text>
      <TextAreaField
        label={t(
          isMitigation
            ? 'guardrails.risks.evidence'
            : 'guardrails.risks.acceptNote',
        )}
        isRequired={isMitigation}
        rows={3}
        maxLength={MAX_TEXT}
        value={text}
        onChange={setText}
      />
    </ActionDialog>
  );
}
