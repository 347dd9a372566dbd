import { TextAreaField } from '@backstage/ui';
import {
  LOOK_BACK_VERDICTS,
  LookBackVerdict,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import {
  ActionDialog,
  ChoiceField,
  DayField,
  useAction,
} from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';

/** Takes what is thought of a decision in hindsight. */
export function LookBackDialog({
  id,
  onClose,
}: {
  id: string;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [verdict, setVerdict] = useState<LookBackVerdict>('validated');
  const [note, setNote] = useState('');
  const [next, setNext] = useState('');
  const action = useAction(
    idempotencyKey =>
      resource.post('/decisions/{id}/look-backs', {
        params: { id },
        body: { verdict, note: note.trim(), ...(next && { next }) },
        idempotencyKey,
      }),
    { done: t('decisions.lookBack.done'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('decisions.lookBack.title')}
      isOpen
      onClose={onClose}
      confirm={t('decisions.lookBack.action')}
      pending={action.pending}
      error={action.error}
      offBecause={note.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <ChoiceField
        label={t('decisions.lookBack.verdict')}
        value={verdict}
        options={LOOK_BACK_VERDICTS.map(
          one => [one, t(`decisions.status.${one}`)] as const,
        )}
        onChange={setVerdict}
      />
      <TextAreaField
        label={t('decisions.lookBack.note')}
        isRequired
        rows={3}
        maxLength={4000}
        value={note}
        onChange={setNote}
      />
      <DayField
        label={t('decisions.lookBack.next')}
        description={t('decisions.lookBack.nextHint')}
        value={next}
        onChange={setNext}
      />
    </ActionDialog>
  );
}
