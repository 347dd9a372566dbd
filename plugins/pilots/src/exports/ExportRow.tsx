import { Alert, Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  messageOf,
  statusOf,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { useAction } from '../ground/acting';
import { ErrorNotice, saveFile } from '../ground/layout';
import { usePilot } from '../ground/reading';
import { PilotExport } from './pilotExports';

const useStyles = makeStyles(
  {
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 'var(--bui-space-3)',
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
    },
    what: { flex: '1 1 16rem', minWidth: 0 },
    notice: { flexBasis: '100%' },
  },
  { name: 'PilotsExportRow' },
);

/** One export, with what it is and a button that saves it. */
export function ExportRow({ id, path, file, type }: PilotExport) {
  const classes = useStyles();
  const t = useText();
  const { resource, ref } = usePilot();
  const name = t(`exports.${id}.name`);
  const save = useAction(async () => {
    const { body } = await resource.send<Blob | string | object>(
      'get',
      `/exports/${path}`,
      { accept: type },
    );
    const content =
      typeof body === 'string' || body instanceof Blob
        ? body
        : JSON.stringify(body, null, 2);
    saveFile(`${ref.replace('/', '-')}-${file}`, type, content);
  });
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text as="div" variant="body-medium" weight="bold">
          {name}
        </Text>
        <Text as="div" variant="body-small" color="secondary">
          {t(`exports.${id}.what`)}
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        aria-label={t('exports.saveWhat', { name })}
        isPending={save.pending}
        onPress={() => save.run()}
      >
        {t('exports.save')}
      </Button>
      <div aria-live="polite" className={save.error && classes.notice}>
        {save.error && <Failure error={save.error} />}
      </div>
    </li>
  );
}

/** That there is nothing to export is no failure: nothing is open, or nothing was promised. */
function Failure({ error }: { error: Error }) {
  const t = useText();
  return statusOf(error) === 404 ? (
    <Alert
      status="info"
      icon
      title={t('exports.nothing', { reason: messageOf(error) })}
    />
  ) : (
    <ErrorNotice error={error} />
  );
}
