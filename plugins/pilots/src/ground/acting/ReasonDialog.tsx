import { Text, TextAreaField } from '@backstage/ui';
import { ReactNode, useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog } from './ActionDialog';
import { Action } from './useAction';

/** A dialog that wants a reason before something is refused, returned or taken back. */
export function ReasonDialog(props: {
  title: string;
  explanation: ReactNode;
  confirm: string;
  isOpen: boolean;
  onClose: () => void;
  action: Action<[string]>;
  destructive?: boolean;
  label?: string;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const close = () => {
    setReason('');
    props.action.reset();
    props.onClose();
  };
  return (
    <ActionDialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={close}
      confirm={props.confirm}
      destructive={props.destructive}
      pending={props.action.pending}
      error={props.action.error}
      offBecause={reason.trim() ? undefined : t('ground.action.required')}
      onConfirm={async () => {
        if (await props.action.run(reason.trim())) close();
      }}
    >
      {typeof props.explanation === 'string' ? (
        <Text as="p">{props.explanation}</Text>
      ) : (
        props.explanation
      )}
      <TextAreaField
        label={props.label ?? t('ground.action.reason')}
        description={t('ground.action.reasonHint')}
        isRequired
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
