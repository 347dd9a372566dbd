import { Link, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Row, usePageLink } from '../../ground/layout';
import { DocumentStateChip } from '../pack/DocumentStateChip';
import { useReadinessFacts } from '../ReadinessFacts';

type Item = PilotsSchemas['ChecklistItem'];

const useStyles = makeStyles(
  {
    root: {
      borderTop: '1px solid var(--bui-border-1)',
      paddingTop: 'var(--bui-space-3)',
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsItemFooter' },
);

/** Framework by framework: `NIST SP 800-53 r5 RA-3 · RA-7`. */
function sayControls(controls: Item['controls']): string {
  const frameworks = [...new Set(controls.map(({ framework }) => framework))];
  return frameworks
    .map(framework => {
      const ids = controls.filter(c => c.framework === framework);
      return `${framework} ${ids.map(({ id }) => id).join(' · ')}`;
    })
    .join('; ');
}

/** The documents that an item rests on, and the controls that it evidences. */
export function ItemFooter({ item }: { item: Item }) {
  const classes = useStyles();
  const t = useText();
  const linkTo = usePageLink();
  const { documents } = useReadinessFacts();
  const its = documents.filter(d => item.documents.includes(d.document));
  return (
    <div className={classes.root}>
      {its.length > 0 && (
        <Row>
          <Text variant="body-small" color="secondary">
            {t('readiness.item.documents')}
          </Text>
          {its.map(document => (
            <Row key={document.document}>
              <Link href={linkTo(`readiness#${document.document}`)}>
                {document.title}
              </Link>
              <DocumentStateChip state={document.state} />
            </Row>
          ))}
        </Row>
      )}
      <Text variant="body-small" color="secondary">
        {t('readiness.item.evidences', {
          controls: sayControls(item.controls),
        })}
        {!item.waivable && ` · ${t('readiness.item.notWaivable')}`}
      </Text>
    </div>
  );
}
