import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { Loading, Panel } from '../../ground/layout';
import { useReadinessFacts } from '../ReadinessFacts';
import { DocumentRow } from './DocumentRow';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsPackPanel' },
);

/** The nine documents and how far each is. */
export function PackPanel() {
  const classes = useStyles();
  const t = useText();
  const { documents } = useReadinessFacts();
  return (
    <Panel title={t('pack.title')} id="pack">
      <Text as="p" color="secondary">
        {t('pack.explain')}
      </Text>
      {documents.length === 0 ? (
        <Loading lines={9} />
      ) : (
        <ul className={classes.list}>
          {documents.map(document => (
            <DocumentRow key={document.document} document={document} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
