import { makeStyles } from '@material-ui/core/styles';
import NoDataIcon from '@material-ui/icons/RadioButtonUnchecked';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 'var(--bui-space-1)',
      color: 'var(--bui-fg-secondary)',
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-2)',
      '& svg': { fontSize: 12 },
    },
  },
  { name: 'PilotsNoData' },
);

/** "No data" is a state of its own: never a zero, never a blank. */
export function NoData({ hint }: { hint?: string }) {
  const classes = useStyles();
  const t = useText();
  return (
    <span className={classes.root} title={hint}>
      <NoDataIcon aria-hidden /> {t('ground.figure.noData')}
    </span>
  );
}
