import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    root: {
      padding: '0 var(--bui-space-5) var(--bui-space-8)',
      minWidth: 0,
      '@media (max-width: 700px)': { padding: '0 var(--bui-space-3)' },
    },
  },
  { name: 'PilotsPageBody' },
);

/** What is below the tabs of the page. */
export const PageBody = ({ children }: { children: ReactNode }) => (
  <main className={useStyles().root}>{children}</main>
);
