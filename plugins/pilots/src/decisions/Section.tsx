import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
      minWidth: 0,
      '& ul, & ol': { margin: 0, paddingLeft: 'var(--bui-space-5)' },
      '& ul[aria-label]': { paddingLeft: 0 },
    },
  },
  { name: 'PilotsDecisionSection' },
);

/** A part of a decision under its heading. */
export function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className={useStyles().root}>
      <Text as="h4" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}
