import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import {
  CHANGE_RESULTS,
  ChangeResult,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { changedDocumentsIn, linesOf } from './changedDocuments';
import { useResultWord } from '../ChangeStateChip';

/** Closes a change with its result, or writes the learnings of a closed one. */
export function ClosingDialog({
  change,
  onClose,
}: {
  change: PilotsSchemas['Change'];
  onClose: () => void;
}) {
  const t = useText();
  const resultWord = useResultWord();
  const { resource } = usePilot();
  const { id, closure } = change;
  const [result, setResult] = useState<ChangeResult>('succeeded');
  const [learnings, setLearnings] = useState(closure?.learnings ?? '');
  const [lines, setLines] = useState(linesOf(closure?.changedDocuments ?? []));
  const [note, setNote] = useState(closure?.documentsNote ?? '');
  const { changedDocuments, badLine } = changedDocumentsIn(lines);
  const body = {
    learnings: learnings.trim(),
    changedDocuments,
    documentsNote: note.trim(),
  };
  const action = useAction<[]>(
    async () =>
      closure
        ? resource.put('/changes/{id}/learnings', { params: { id }, body })
        : resource.post('/changes/{id}/closure', {
            params: { id },
            body: { ...body, result },
          }),
    {
      done: closure ? t('changes.learnt') : t('changes.closed'),
      onDone: onClose,
    },
  );
  return (
    <ActionDialog
      title={t(closure ? 'changes.learnTitle' : 'changes.closeTitle', { id })}
      isOpen
      onClose={onClose}
      width={640}
      confirm={closure ? t('ground.action.save') : t('changes.close')}
      pending={action.pending}
      error={action.error}
      offBecause={badLine && t('changes.documentsBad', { line: badLine })}
      onConfirm={() => action.run()}
    >
      {!closure && (
        <RadioGroup
          label={t('changes.closeResult')}
          value={result}
          onChange={value => setResult(value as ChangeResult)}
        >
          {CHANGE_RESULTS.map(one => (
            <Radio key={one} value={one}>
              {resultWord(one)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <TextAreaField
        label={t('changes.learnLabel')}
        description={t('changes.learnHint')}
        rows={4}
        maxLength={20_000}
        value={learnings}
        onChange={setLearnings}
      />
      <TextAreaField
        label={t('changes.documentsLabel')}
        description={t('changes.documentsHint')}
        rows={2}
        value={lines}
        onChange={setLines}
      />
      <TextAreaField
        label={t('changes.documentsNote')}
        rows={2}
        maxLength={4000}
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}
