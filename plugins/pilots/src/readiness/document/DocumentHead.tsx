import { Alert, Link, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Facts, Hash, Row } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';
import { SectionList } from '../pack/SectionList';

type Document = PilotsSchemas['PackDocument'];

function Source({ link }: { link: NonNullable<Document['link']> }) {
  const t = useText();
  const said = useSaid();
  const { zone } = usePilot();
  let trouble: string | undefined;
  if (link.reachable === undefined) trouble = t('pack.link.notYet');
  if (link.reachable === false) {
    trouble = t('pack.link.unreachable', {
      reason: said(link.reason ?? ''),
    });
  }
  return (
    <div>
      <Row>
        <Text variant="body-small" color="secondary">
          {t('pack.link.from')}
        </Text>
        <Link href={link.url} target="_blank" rel="noopener">
          {link.url}
        </Link>
        {link.readAt && (
          <Text variant="body-small" color="secondary">
            {t('pack.link.readAt', {
              when: <When at={link.readAt} zone={zone} />,
            })}
          </Text>
        )}
      </Row>
      {trouble && <Alert status="warning" icon title={trouble} />}
    </div>
  );
}

/** Where a document comes from, who wrote this version, who approves it, what it must cover. */
export function DocumentHead({ document }: { document: Document }) {
  const t = useText();
  const role = useRoleTitle();
  const { zone } = usePilot();
  return (
    <>
      {document.link && <Source link={document.link} />}
      {document.changesRequested && (
        <Alert
          status="warning"
          icon
          title={t('pack.comment.changesRequested', {
            who: <SignatoryName of={document.changesRequested.by} />,
            version: String(document.changesRequested.version),
            when: <When at={document.changesRequested.at} zone={zone} />,
          })}
          description={document.changesRequested.statement}
        />
      )}
      <Facts
        facts={[
          {
            name: t('pack.version', { version: String(document.version) }),
            value: document.createdAt && (
              <>
                {document.authors.map(author => (
                  <div key={author.actor}>
                    <SignatoryName of={author} />
                  </div>
                ))}
                <When at={document.createdAt} zone={zone} />
              </>
            ),
          },
          {
            name: t('pack.writtenBy'),
            value: document.writtenBy.map(role).join(', '),
          },
          {
            name: t('pack.approvedBy'),
            value: document.approval ? (
              <>
                <SignatoryName of={document.approval.by} />{' '}
                <When at={document.approval.at} zone={zone} />
              </>
            ) : (
              document.approvers.map(role).join(', ')
            ),
          },
          {
            name: t('ground.action.hash'),
            value: document.hash && <Hash value={document.hash} short />,
          },
        ]}
      />
      <SectionList sections={document.sections} />
    </>
  );
}
