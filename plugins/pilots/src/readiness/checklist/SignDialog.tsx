import { Text, TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { Hash, Prose } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { Signable, useReadinessFacts } from '../ReadinessFacts';

/** A sentence, not a tick: shorter than this says nothing. */
const LEAST = 20;

/** Signs a check with a sentence of evidence, over the document that it is about. */
export function SignDialog({
  check,
  signable,
  onClose,
}: {
  check: PilotsSchemas['Check'];
  signable: Signable;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const { documents } = useReadinessFacts();
  const [statement, setStatement] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const hash = documents.find(d => d.document === signable.document)?.hash;
  const action = useAction(
    idempotencyKey =>
      resource.post('/attestations', {
        body: {
          check: check.id,
          statement: statement.trim(),
          evidenceUrl: evidenceUrl.trim() || undefined,
          hash,
        },
        idempotencyKey,
      }),
    { done: t('readiness.sign.done'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('readiness.sign.title', { title: check.title })}
      isOpen
      onClose={onClose}
      confirm={t('readiness.sign.action')}
      pending={action.pending}
      error={action.error}
      offBecause={
        statement.trim().length < LEAST
          ? t('readiness.sign.tooShort')
          : undefined
      }
      onConfirm={() => action.run()}
    >
      <Text as="p">
        <Prose text={signable.prompt} />
      </Text>
      {hash && <Hash value={hash} />}
      <TextAreaField
        label={t('readiness.sign.statement')}
        description={t('readiness.sign.statementHint', {
          least: String(LEAST),
        })}
        isRequired
        rows={4}
        maxLength={4000}
        value={statement}
        onChange={setStatement}
      />
      <TextField
        label={t('readiness.sign.evidenceUrl')}
        description={t('readiness.sign.evidenceHint')}
        type="url"
        maxLength={2000}
        value={evidenceUrl}
        onChange={setEvidenceUrl}
      />
    </ActionDialog>
  );
}
