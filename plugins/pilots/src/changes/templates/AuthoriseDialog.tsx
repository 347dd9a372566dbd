import { Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { Hash, Markdown } from '../../ground/layout';
import { usePilot } from '../../ground/reading';

const PARTS = ['impact', 'deploymentPlan', 'backoutSteps'] as const;

/** Authorises a template exactly as it stands here: every change under it says this. */
export function AuthoriseDialog({
  template: current,
  onClose,
}: {
  template: PilotsSchemas['ChangeTemplate'];
  onClose: () => void;
}) {
  const t = useText();
  // What was opened is what is authorised, even if somebody edits it meanwhile.
  const [template] = useState(current);
  const { resource } = usePilot();
  const [statement, setStatement] = useState('');
  const { id, hash } = template;
  const action = useAction(
    () =>
      resource.post('/changes/templates/{id}/approvals', {
        params: { id },
        body: { hash, statement: statement.trim() || undefined },
      }),
    { done: t('changes.template.authorised'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('changes.template.authorise', { id })}
      isOpen
      onClose={onClose}
      width={640}
      confirm={t('changes.template.authoriseConfirm')}
      pending={action.pending}
      error={action.error}
      onConfirm={() => action.run()}
    >
      <Text as="p" weight="bold">
        {template.title}
      </Text>
      <Text as="p">{t('changes.template.authoriseExplain')}</Text>
      {PARTS.map(part => (
        <div key={part}>
          <Text as="h4" variant="body-medium" weight="bold">
            {t(`changes.${part}`)}
          </Text>
          <Markdown content={template[part]} />
        </div>
      ))}
      <Hash value={hash} />
      <TextAreaField
        label={t('changes.approveStatement')}
        rows={2}
        maxLength={2000}
        value={statement}
        onChange={setStatement}
      />
    </ActionDialog>
  );
}
