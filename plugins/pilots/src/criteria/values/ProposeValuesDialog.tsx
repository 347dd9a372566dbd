import { Checkbox, CheckboxGroup, Text, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

const MAX_TEXT = 4000;

/** Proposes what the entity says, or some of it, with the reason and what is known today. */
export function ProposeValuesDialog({
  fields,
  onClose,
}: {
  /** All that waits. */
  fields: string[];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [chosen, setChosen] = useState(fields);
  const [reason, setReason] = useState('');
  const [known, setKnown] = useState('');
  const action = useAction(
    idempotencyKey =>
      resource.post('/amendments', {
        body: {
          fields: chosen,
          reason: reason.trim(),
          knownAtTheTime: known.trim(),
        },
        idempotencyKey,
      }),
    { done: t('criteria.amendment.proposed'), onDone: onClose },
  );
  const isComplete = chosen.length > 0 && reason.trim() && known.trim();
  return (
    <ActionDialog
      title={t('criteria.values.proposeTitle')}
      isOpen
      onClose={onClose}
      confirm={t('criteria.values.propose')}
      pending={action.pending}
      error={action.error}
      offBecause={isComplete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('criteria.values.proposeExplain')}</Text>
      {fields.length > 1 && (
        <CheckboxGroup
          label={t('criteria.values.which')}
          value={chosen}
          onChange={setChosen}
        >
          {fields.map(field => (
            <Checkbox key={field} value={field}>
              {field}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <TextAreaField
        label={t('criteria.editor.reason')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={reason}
        onChange={setReason}
      />
      <TextAreaField
        label={t('criteria.editor.known')}
        description={t('criteria.editor.knownHint')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={known}
        onChange={setKnown}
      />
    </ActionDialog>
  );
}
