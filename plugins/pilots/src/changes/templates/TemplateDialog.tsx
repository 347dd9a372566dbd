import { Text, TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

const TEXTS = ['impact', 'deploymentPlan', 'backoutSteps'] as const;
const MAX_TEXT = 20_000;

/** Proposes a template, or edits one; an edit says what it voids. */
export function TemplateDialog({
  template,
  onClose,
}: {
  template?: PilotsSchemas['ChangeTemplate'];
  onClose: () => void;
}) {
  const t = useText();
  const { entity, resource } = usePilot();
  const [form, setForm] = useState({
    title: template?.title ?? '',
    impact: template?.impact ?? '',
    deploymentPlan: template?.deploymentPlan ?? '',
    backoutSteps: template?.backoutSteps ?? '',
  });
  const body = { ...form, targets: template?.targets ?? entity.spec.targets };
  const action = useAction<[]>(
    async key =>
      template
        ? resource.put('/changes/templates/{id}', {
            params: { id: template.id },
            body,
            ifMatch: template.etag,
          })
        : resource.post('/changes/templates', { body, idempotencyKey: key }),
    { done: t('changes.template.saved'), onDone: onClose },
  );
  const missing = Object.values(form).some(text => !text.trim());
  return (
    <ActionDialog
      title={
        template
          ? t('changes.template.edit', { id: template.id })
          : t('changes.template.new')
      }
      isOpen
      onClose={onClose}
      width={720}
      confirm={t('changes.template.propose')}
      pending={action.pending}
      error={action.error}
      offBecause={missing ? t('ground.action.required') : undefined}
      onConfirm={() => action.run()}
    >
      {template && <Text as="p">{t('changes.template.editVoids')}</Text>}
      <TextField
        label={t('changes.field.title')}
        isRequired
        maxLength={200}
        value={form.title}
        onChange={title => setForm({ ...form, title })}
      />
      {TEXTS.map(key => (
        <TextAreaField
          key={key}
          label={t(`changes.field.${key}`)}
          secondaryLabel={t('changes.field.markdown')}
          isRequired
          rows={4}
          maxLength={MAX_TEXT}
          value={form[key]}
          onChange={text => setForm({ ...form, [key]: text })}
        />
      ))}
    </ActionDialog>
  );
}
