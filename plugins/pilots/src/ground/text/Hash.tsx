import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    root: {
      fontFamily: 'var(--bui-font-monospace)',
      fontSize: 'var(--bui-font-size-1)',
      // Hashes stand on cards and in coloured notices alike.
      color: 'inherit',
      overflowWrap: 'anywhere',
    },
  },
  { name: 'PilotsHash' },
);

/** A SHA-256, whole or its beginning; the whole shows on hover. */
export function Hash({ value, short }: { value: string; short?: boolean }) {
  const classes = useStyles();
  const t = useText();
  return (
    <code
      className={classes.root}
      title={`${t('ground.action.hash')} ${value}`}
    >
      {short ? value.slice(0, 12) : value}
    </code>
  );
}
