import { Checkbox, Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { SignedStatement } from './SignedStatement';
import { useEventWords } from '../useEventWords';

/** Says what an event will do, takes reason and signature, and asks the backend. */
export function TransitionDialog({
  step: current,
  onClose,
}: {
  step: PilotsSchemas['PilotTransition'];
  onClose: () => void;
}) {
  const t = useText();
  // What was opened is what is signed, even if the page learns of something newer.
  const [step] = useState(current);
  const { resource } = usePilot();
  const words = useEventWords()(step.event);
  const [reason, setReason] = useState('');
  const [read, setRead] = useState(false);
  // An early decision is the sponsor's own call and wants to be explained.
  const needsReason = step.needsReason || step.event === 'due';
  const { signature } = step;
  const action = useAction(
    idempotencyKey =>
      resource.post('/transitions', {
        body: {
          event: step.event,
          reason: reason.trim() || undefined,
          signature: signature && {
            statement: signature.statement,
            hash: signature.hash,
          },
        },
        idempotencyKey,
      }),
    { done: words.title, onDone: onClose },
  );
  let offBecause: string | undefined;
  if (needsReason && !reason.trim()) offBecause = t('ground.action.required');
  if (signature && !read) offBecause = t('lifecycle.sign.agreeNeeded');
  return (
    <ActionDialog
      title={words.title}
      isOpen
      onClose={onClose}
      confirm={words.title}
      destructive={words.destructive}
      pending={action.pending}
      error={action.error}
      offBecause={offBecause}
      onConfirm={() => action.run()}
    >
      <Text as="p">{words.explanation}</Text>
      {signature && (
        <>
          <SignedStatement {...signature} />
          <Checkbox isSelected={read} onChange={setRead}>
            {t('lifecycle.sign.agree')}
          </Checkbox>
        </>
      )}
      {needsReason && (
        <TextAreaField
          label={t('ground.action.reason')}
          description={t('ground.action.reasonHint')}
          isRequired
          rows={3}
          maxLength={4000}
          value={reason}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  );
}
