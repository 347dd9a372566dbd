import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { Blocker } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Prose } from '../text/Prose';

const useStyles = makeStyles(
  {
    list: {
      margin: 'var(--bui-space-2) 0 0',
      paddingLeft: 'var(--bui-space-5)',
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
      overflowWrap: 'anywhere',
    },
  },
  { name: 'PilotsBlockerList' },
);

/** Everything that stands in the way, each with what clears it. */
export function BlockerList({ blockers }: { blockers: Blocker[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list}>
      {blockers.map(blocker => (
        <li key={`${blocker.guard} ${blocker.message}`}>
          <Text as="div" variant="body-medium">
            <Prose text={blocker.message} />
          </Text>
          <Text as="div" variant="body-small" color="secondary">
            {t('ground.error.clearedBy', {
              how: <Prose text={blocker.clearedBy} />,
            })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
