import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    scroll: {
      overflow: 'auto',
      maxHeight: '34rem',
      '&:focus-visible': { outline: '2px solid var(--bui-ring)' },
    },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-3)',
      color: 'var(--bui-fg-primary)',
      overflowWrap: 'normal',
      '& caption': { textAlign: 'left' },
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: 'var(--bui-space-2)',
        borderTop: '1px solid var(--bui-border-1)',
        fontWeight: 'normal',
      },
      '& thead th': {
        borderTop: 'none',
        color: 'var(--bui-fg-secondary)',
        fontSize: 'var(--bui-font-size-2)',
        whiteSpace: 'nowrap',
      },
    },
  },
  { name: 'PilotsTable' },
);

/** A plain table that scrolls by itself, sideways and down, with the keyboard too. */
export function Table({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div
      className={classes.scroll}
      role="region"
      aria-label={label}
      // What scrolls has to be reached by the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
