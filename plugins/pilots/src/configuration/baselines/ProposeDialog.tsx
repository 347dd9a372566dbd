import { Text, TextAreaField, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';
import { EnvironmentOverview } from './EnvironmentRow';
import { linesOf } from './linesOf';

/** Proposes a version of a baseline from what somebody pastes. */
export function ProposeDialog({
  environments,
  onClose,
}: {
  environments: readonly EnvironmentOverview[];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const live = environments.find(one => one.isLive) ?? environments[0];
  const [environment, setEnvironment] = useState(
    live?.environment ?? 'production',
  );
  const [text, setText] = useState('');
  const [residency, setResidency] = useState('');
  const [note, setNote] = useState('');
  const [change, setChange] = useState('');
  const name = environment.trim().toLowerCase();
  // The tag of what this page has seen: a version that came meanwhile is a conflict.
  const etag = environments.find(one => one.environment === name)?.etag;
  const action = useAction(
    idempotencyKey =>
      resource.post('/configuration/baselines', {
        body: {
          environment: name,
          text,
          note: note.trim(),
          change: change.trim() || undefined,
          constraints: linesOf(residency).map(path => ({
            path,
            kind: 'data-residency',
          })),
        },
        ifMatch: etag ?? '"0"',
        idempotencyKey,
      }),
    { done: t('configuration.proposeDone'), onDone: onClose },
  );
  const isComplete = name !== '' && text.trim() !== '';
  return (
    <ActionDialog
      title={t('configuration.proposeTitle')}
      isOpen
      onClose={onClose}
      width={720}
      confirm={t('configuration.propose')}
      pending={action.pending}
      error={action.error}
      offBecause={isComplete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('configuration.proposeExplain')}</Text>
      <TextField
        label={t('configuration.proposeEnvironment')}
        isRequired
        maxLength={63}
        value={environment}
        onChange={setEnvironment}
      />
      <TextAreaField
        label={t('configuration.proposeText')}
        isRequired
        rows={12}
        value={text}
        onChange={setText}
      />
      <TextAreaField
        label={t('configuration.proposeResidency')}
        rows={2}
        value={residency}
        onChange={setResidency}
      />
      <TextField
        label={t('configuration.proposeNote')}
        maxLength={4000}
        value={note}
        onChange={setNote}
      />
      <TextField
        label={t('configuration.proposeChange')}
        maxLength={16}
        value={change}
        onChange={setChange}
      />
    </ActionDialog>
  );
}
