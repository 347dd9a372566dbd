import { TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { Hash } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { usePilotView } from '../../pilot';
import { SinceApproval } from './SinceApproval';
import { withinSentence } from '../../ground/locale';

/** What changed since the last approval, the sentence that is signed, and the signature. */
export function ApproveDocumentDialog({
  document: current,
  onClose,
}: {
  document: PilotsSchemas['PackDocument'];
  onClose: () => void;
}) {
  const t = useText();
  // What was opened is what is approved, even if the page learns of a newer version.
  const [document] = useState(current);
  const role = useRoleTitle();
  const { resource } = usePilot();
  const yours = usePilotView().value?.yourRoles ?? [];
  const { title, version, hash, approvers } = document;
  const acting = approvers.find(one => yours.includes(one)) ?? approvers[0];
  const [statement, setStatement] = useState(
    t('pack.approve.standard', {
      version: String(version),
      title: withinSentence(title),
      role: acting ? withinSentence(role(acting)) : '',
    }),
  );
  const action = useAction(
    idempotencyKey =>
      resource.post('/pack/{document}/approvals', {
        params: { document: document.document },
        body: { version, hash: hash!, statement: statement.trim() },
        idempotencyKey,
      }),
    { done: t('pack.approve.done'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('pack.approve.title', { title, version: String(version) })}
      isOpen
      onClose={onClose}
      width={820}
      confirm={t('pack.approve.confirm')}
      pending={action.pending}
      error={action.error}
      offBecause={statement.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <SinceApproval document={document} />
      <Hash value={hash ?? ''} />
      <TextAreaField
        label={t('pack.approve.statement')}
        isRequired
        rows={3}
        maxLength={4000}
        value={statement}
        onChange={value => setStatement(value as typeof statement)}
      />
    </ActionDialog>
  );
}
