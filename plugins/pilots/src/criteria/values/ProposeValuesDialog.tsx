import { Checkbox, CheckboxGroup, Text } from '@backstage/ui';
import { useState } from 'react';
import { AmendmentWords, isSaid, wordsOf } from '../amendments/AmendmentWords';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

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
  const [text, setText] = useState({ reason: '', known: '' });
  const action = useAction(
    idempotencyKey =>
      resource.post('/amendments', {
        body: {
          fields: chosen,
          ...wordsOf(text),
        },
        idempotencyKey,
      }),
    { done: t('criteria.amendment.proposed'), onDone: onClose },
  );
  const isComplete = chosen.length > 0 && isSaid(text);
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
      <AmendmentWords text={text} onChange={setText} />
    </ActionDialog>
  );
}
