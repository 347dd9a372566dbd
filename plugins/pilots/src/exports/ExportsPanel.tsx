import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation';
import { Panel } from '../ground/layout';
import { ExportRow } from './ExportRow';
import { PILOT_EXPORTS } from './pilotExports';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'PilotsExportsPanel' },
);

/** A pilot in the forms that auditors and other tools read. */
export function ExportsPanel() {
  const classes = useStyles();
  const t = useText();
  return (
    <Panel title={t('exports.title')} id="exports">
      <Text as="p" color="secondary">
        {t('exports.explain')}
      </Text>
      <ul className={classes.list}>
        {PILOT_EXPORTS.map(one => (
          <ExportRow key={one.id} {...one} />
        ))}
      </ul>
    </Panel>
  );
}
