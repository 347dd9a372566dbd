import { Text } from '@backstage/ui';
import {
  PilotsSchemas,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { RiskFields } from './RiskFields';
import { formOf, inputOf } from './RiskForm';

/** Puts a risk into the register, or describes one anew. */
export function RiskDialog({
  risk,
  yourRoles,
  onClose,
}: {
  risk?: PilotsSchemas['Risk'];
  yourRoles: readonly RoleId[];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const isPrivacyOnly = !yourRoles.includes('riskLead');
  const [form, setForm] = useState(() =>
    formOf(risk, isPrivacyOnly ? 'privacy' : 'security'),
  );
  const action = useAction(
    (idempotencyKey, body: PilotsSchemas['RiskInput']) =>
      risk
        ? resource.put('/risks/{id}', {
            params: { id: risk.id },
            body,
            ifMatch: risk.etag,
          })
        : resource.post('/risks', { body, idempotencyKey }),
    {
      done: t(risk ? 'guardrails.risks.changed' : 'guardrails.risks.added'),
      onDone: onClose,
    },
  );
  return (
    <ActionDialog
      title={t(risk ? 'guardrails.risks.editTitle' : 'guardrails.risks.add')}
      isOpen
      onClose={onClose}
      width={640}
      confirm={risk ? t('ground.action.save') : t('guardrails.risks.add')}
      pending={action.pending}
      error={action.error}
      offBecause={form.title.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run(inputOf(form))}
    >
      {risk && <Text as="p">{t('guardrails.risks.editReopens')}</Text>}
      <RiskFields
        form={form}
        isPrivacyOnly={isPrivacyOnly}
        onChange={setForm}
      />
    </ActionDialog>
  );
}
