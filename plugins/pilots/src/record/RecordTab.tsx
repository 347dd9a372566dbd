import { SearchField, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { EmptyState, Loaded, More, Panel } from '../ground/layout';
import { usePages, usePilot } from '../ground/reading';
import { NoEntries } from './NoEntries';
import { RecordEntryRow } from './RecordEntryRow';
import { useActionWords } from './words/useActionWords';
import { VerifyRecord } from './verification/VerifyRecord';

const PAGE_SIZE = 50;

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    more: { alignSelf: 'center' },
    search: { maxWidth: '24rem' },
  },
  { name: 'PilotsRecordTab' },
);

type Entry = PilotsSchemas['RecordEntry'];

/** Everything that happened to the pilot, newest first, and whether it is still all there. */
export function RecordTab() {
  const classes = useStyles();
  const t = useText();
  const words = useActionWords();
  const { resource, ref, zone } = usePilot();
  const [sought, setSought] = useState('');
  const pages = usePages<Entry>(
    cursor => resource.get('/record', { query: { cursor, limit: PAGE_SIZE } }),
    [resource],
    ref,
  );
  const matches = (entry: Entry) =>
    [entry.actor, entry.action, words(entry.action), entry.subject]
      .join(' ')
      .toLocaleLowerCase()
      .includes(sought.trim().toLocaleLowerCase());
  return (
    <Panel title={t('record.title')} actions={<VerifyRecord />}>
      <Text as="p" color="secondary">
        {t('record.explain')}
      </Text>
      <Loaded reading={pages} lines={8}>
        {entries => {
          const shown = entries.filter(matches);
          if (entries.length === 0) {
            return <NoEntries />;
          }
          return (
            <>
              <SearchField
                className={classes.search}
                label={t('record.search')}
                placeholder={t('record.searchHint')}
                value={sought}
                onChange={setSought}
              />
              <Text variant="body-small" color="secondary" aria-live="polite">
                {t('record.count', {
                  shown: String(shown.length),
                  total: String(pages.totalItems ?? entries.length),
                })}
              </Text>
              {shown.length === 0 && (
                <EmptyState
                  title={t('record.noneFound')}
                  nextStep={t('record.noneFoundNext')}
                />
              )}
              <ol className={classes.list}>
                {shown.map(entry => (
                  <RecordEntryRow key={entry.seq} entry={entry} zone={zone} />
                ))}
              </ol>
              <More pages={pages} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
