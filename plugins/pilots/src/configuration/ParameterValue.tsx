import { makeStyles } from '@material-ui/core/styles';
import LockIcon from '@material-ui/icons/LockOutlined';
import { Chip } from '../ground/status';
import { useText } from '../translation';

const useStyles = makeStyles(
  {
    code: {
      fontFamily: 'monospace',
      fontSize: 'var(--bui-font-size-2)',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    absent: { color: 'var(--bui-fg-secondary)', fontStyle: 'italic' },
  },
  { name: 'PilotsParameterValue' },
);

/** A value as it would stand in JSON; of a secret, that it is one. */
export function ParameterValue({
  value,
  secret = false,
  present = true,
}: {
  value?: unknown;
  secret?: boolean;
  present?: boolean;
}) {
  const classes = useStyles();
  const t = useText();
  if (!present) {
    return <span className={classes.absent}>{t('configuration.absent')}</span>;
  }
  if (secret) {
    return (
      <Chip tone="neutral" icon={<LockIcon />}>
        {t('configuration.secret')}
      </Chip>
    );
  }
  return <span className={classes.code}>{JSON.stringify(value)}</span>;
}
