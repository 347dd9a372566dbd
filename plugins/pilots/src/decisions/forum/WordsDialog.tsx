import { TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionDialog, DayField, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';

const MAX_TEXT = 20_000;

/** Takes rationale, alternatives and learnings, and puts them before the forum. */
export function WordsDialog({
  forum: current,
  supersedes,
  onClose,
}: {
  forum: PilotsSchemas['DecisionForum'];
  supersedes?: string;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  // What was opened is what is changed, even if somebody writes meanwhile.
  const [{ proposal, etag }] = useState(current);
  const [rationale, setRationale] = useState(proposal?.rationale ?? '');
  const [alternatives, setAlternatives] = useState(
    proposal?.alternatives.join('\n') ?? '',
  );
  const [learnings, setLearnings] = useState(proposal?.learnings ?? '');
  const [day, setDay] = useState(proposal?.lookBackDate ?? '');
  const action = useAction(
    idempotencyKey =>
      resource.post('/decisions', {
        body: {
          rationale: rationale.trim(),
          alternatives: alternatives
            .split('\n')
            .map(line => line.trim())
            .filter(Boolean),
          learnings: learnings.trim(),
          ...(day && { lookBackDate: day }),
          supersedes: supersedes ?? proposal?.supersedes,
        },
        ifMatch: etag,
        idempotencyKey,
      }),
    { done: t('decisions.words.saved'), onDone: onClose },
  );
  const area = (
    field: 'rationale' | 'alternatives' | 'learnings',
    value: string,
    onChange: (value: string) => void,
  ) => (
    <TextAreaField
      label={t(`decisions.words.${field}`)}
      description={t(`decisions.words.${field}Hint`)}
      isRequired={field !== 'alternatives'}
      rows={field === 'alternatives' ? 2 : 4}
      maxLength={MAX_TEXT}
      value={value}
      onChange={onChange}
    />
  );
  return (
    <ActionDialog
      title={t('decisions.words.dialog')}
      isOpen
      onClose={onClose}
      confirm={t('decisions.words.save')}
      pending={action.pending}
      error={action.error}
      offBecause={
        rationale.trim() && learnings.trim()
          ? undefined
          : t('ground.action.required')
      }
      onConfirm={() => action.run()}
      width={640}
    >
      {area('rationale', rationale, setRationale)}
      {area('alternatives', alternatives, setAlternatives)}
      {area('learnings', learnings, setLearnings)}
      <DayField
        label={t('decisions.words.lookBack')}
        description={t('decisions.words.lookBackHint')}
        value={day}
        onChange={setDay}
      />
    </ActionDialog>
  );
}
