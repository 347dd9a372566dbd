import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useText } from '../../translation';
import { ActionButton } from './ActionButton';

const useStyles = makeStyles(
  {
    body: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-4)',
    },
  },
  { name: 'PilotsActionDialog' },
);

/** Asks before something is done: says what will happen, takes what is needed, shows what went wrong. */
export function ActionDialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** What the button does, as a verb. */
  confirm: string;
  onConfirm: () => void;
  pending?: boolean;
  error?: Error;
  destructive?: boolean;
  /** Why it cannot be done yet. */
  offBecause?: string;
  width?: number;
  children: ReactNode;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={open => !open && !props.pending && props.onClose()}
      width={props.width ?? 520}
      isDismissable={false}
    >
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        <div className={classes.body}>
          {props.children}
          {props.error && <ErrorNotice error={props.error} />}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" slot="close" isDisabled={props.pending}>
          {t('ground.action.cancel')}
        </Button>
        <ActionButton
          size="medium"
          variant="primary"
          destructive={props.destructive}
          isPending={props.pending}
          offBecause={props.offBecause}
          onPress={props.onConfirm}
        >
          {props.confirm}
        </ActionButton>
      </DialogFooter>
    </Dialog>
  );
}
