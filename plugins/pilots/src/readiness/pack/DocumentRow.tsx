import { Link, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Row, usePageLink } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';
import { DocumentStateChip } from './DocumentStateChip';

const useStyles = makeStyles(
  {
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
  },
  { name: 'PilotsDocumentRow' },
);

/** A document in a line: title, state, version, by whom. */
export function DocumentRow({
  document,
}: {
  document: PilotsSchemas['DocumentSummary'];
}) {
  const classes = useStyles();
  const t = useText();
  const role = useRoleTitle();
  const linkTo = usePageLink();
  const { zone } = usePilot();
  const { version, authors, createdAt } = document;
  return (
    <li className={classes.row}>
      <div>
        <Row>
          <Link href={linkTo(`readiness#${document.document}`)}>
            {document.title}
          </Link>
          <DocumentStateChip state={document.state} />
        </Row>
        <Text as="div" variant="body-small" color="secondary">
          {t('pack.writtenBy')}: {document.writtenBy.map(role).join(', ')} ·{' '}
          {t('pack.approvedBy')}: {document.approvers.map(role).join(', ')}
        </Text>
      </div>
      {version > 0 && createdAt && (
        <Text variant="body-small" color="secondary">
          {authors.length === 1
            ? t('pack.versionBy', {
                version: String(version),
                who: <SignatoryName of={authors[0]} />,
                when: <When at={createdAt} zone={zone} />,
              })
            : t('pack.version', { version: String(version) })}
        </Text>
      )}
    </li>
  );
}
