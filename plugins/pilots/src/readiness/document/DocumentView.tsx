import { Link } from '@backstage/ui';
import {
  DocumentId,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { Column, Loaded, Panel, usePageLink } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { useNames } from '../names';
import { DocumentStateChip } from '../pack/DocumentStateChip';
import { DocumentEditor } from '../writing/DocumentEditor';
import { DocumentActions } from './DocumentActions';
import { DocumentHead } from './DocumentHead';
import { DocumentTabs } from './DocumentTabs';

/** One document: what it says, what changed, who agreed, and what the viewer can do. */
export function DocumentView({ document }: { document: DocumentId }) {
  const t = useText();
  const linkTo = usePageLink();
  const names = useNames();
  const [writing, setWriting] = useState<PilotsSchemas['PackDocument']>();
  const reading = usePilotReading(
    pilot => pilot.get('/pack/{document}', { params: { document } }),
    [document],
  );
  // What is being written stays as it was begun; saving says if it is stale.
  if (writing) {
    return (
      <DocumentEditor
        document={writing}
        onClose={() => setWriting(undefined)}
      />
    );
  }
  const inWords = (read: PilotsSchemas['PackDocument']) => ({
    ...read,
    title: names.document(read),
  });
  const value = reading.value && inWords(reading.value);
  return (
    <Column>
      <Link href={linkTo('readiness')}>← {t('pack.back')}</Link>
      <Panel
        title={value?.title ?? document}
        beside={value && <DocumentStateChip state={value.state} />}
        actions={
          value && (
            <DocumentActions
              document={value}
              onWrite={() => setWriting(value)}
            />
          )
        }
      >
        <Loaded reading={reading} lines={10}>
          {loaded => (
            <>
              <DocumentHead document={inWords(loaded)} />
              <DocumentTabs document={inWords(loaded)} />
            </>
          )}
        </Loaded>
      </Panel>
    </Column>
  );
}
