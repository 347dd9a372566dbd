import { makeStyles } from '@material-ui/core/styles';

/** How the matrix looks: dense, calm, the first column pinned. */
export const useTableStyles = makeStyles(
  {
    scroll: {
      overflowX: 'auto',
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      background: 'var(--bui-bg-neutral-1)',
      '&:focus-visible': {
        outline: '2px solid var(--bui-ring)',
        outlineOffset: 2,
      },
    },
    table: {
      width: '100%',
      borderCollapse: 'separate',
      borderSpacing: 0,
      fontFamily: 'var(--bui-font-regular)',
      fontSize: '0.8125rem',
      color: 'var(--bui-fg-primary)',
      '& th, & td': {
        padding: 'var(--bui-space-3) var(--bui-space-2)',
        textAlign: 'left',
        verticalAlign: 'middle',
        borderBottom: '1px solid var(--bui-border-1)',
      },
      '& tbody tr:last-child > *': { borderBottom: 'none' },
      '& thead th': {
        fontSize: 'var(--bui-font-size-2)',
        fontWeight: 'var(--bui-font-weight-regular)',
        color: 'var(--bui-fg-secondary)',
        verticalAlign: 'bottom',
      },
    },
    // The word goes below the dots: with the sidebar open there is little width.
    stage: {
      '& > span': {
        flexDirection: 'column',
        alignItems: 'start',
        gap: 0,
        whiteSpace: 'normal',
      },
    },
    pinned: {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: '9rem',
      maxWidth: '14rem',
      fontWeight: 'inherit',
      background: 'var(--bui-bg-neutral-1)',
      boxShadow: '1px 0 0 var(--bui-border-1)',
      paddingLeft: 'var(--bui-space-3) !important',
    },
    figure: { whiteSpace: 'nowrap' },
    attention: { minWidth: '9.5rem', maxWidth: '16rem' },
  },
  { name: 'PilotsPortfolioTable' },
);
