import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { EmptyState, Markdown } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { Discussion } from './Discussion';
import { DocumentVersions } from './DocumentVersions';
import { SinceApproval } from './SinceApproval';

/** A document from four sides: its content, what changed, its versions, what people said. */
export function DocumentTabs({
  document,
}: {
  document: PilotsSchemas['PackDocument'];
}) {
  const t = useText();
  const role = useRoleTitle();
  if (document.version === 0) {
    return (
      <EmptyState
        title={t('pack.unwritten')}
        nextStep={t('pack.unwrittenNext', {
          roles: document.writtenBy.map(role).join(', '),
        })}
      />
    );
  }
  return (
    <Tabs>
      <TabList aria-label={t('pack.view.tabs')}>
        <Tab id="content">{t('pack.view.content')}</Tab>
        <Tab id="changes">{t('pack.view.changes')}</Tab>
        <Tab id="versions">{t('pack.view.versions')}</Tab>
        <Tab id="discussion">{t('pack.view.discussion')}</Tab>
      </TabList>
      <TabPanel id="content">
        <Markdown content={document.content} />
      </TabPanel>
      <TabPanel id="changes">
        <SinceApproval document={document} />
      </TabPanel>
      <TabPanel id="versions">
        <DocumentVersions document={document} />
      </TabPanel>
      <TabPanel id="discussion">
        <Discussion document={document} />
      </TabPanel>
    </Tabs>
  );
}
