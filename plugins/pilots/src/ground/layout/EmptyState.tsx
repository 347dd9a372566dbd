import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-4) 0',
      maxWidth: '40rem',
    },
  },
  { name: 'PilotsEmptyState' },
);

/** Nothing here yet: says what would be here, and teaches the next step. */
export function EmptyState(props: {
  title: string;
  nextStep: ReactNode;
  action?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Text as="p" variant="body-large" weight="bold">
        {props.title}
      </Text>
      <Text as="p" color="secondary">
        {props.nextStep}
      </Text>
      {props.action}
    </div>
  );
}
