import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    column: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-4)',
      minWidth: 0,
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
      minWidth: 0,
    },
  },
  { name: 'PilotsStack' },
);

/** One below the other, with the page's distance between them. */
export const Column = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().column}>{children}</div>
);

/** One beside the other, wrapping where there is no room. */
export const Row = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().row}>{children}</div>
);
