import { Link } from '@backstage/ui';
import { useText } from '../translation';
import { Column, Loaded, Panel } from '../ground/layout';
import { usePilot, usePilotReading } from '../ground/reading';
import { NoEntries } from './NoEntries';
import { RecordLine } from './RecordLine';

/** Entries that the Overview shows. */
const FEW = 6;

/** What changed last. */
export function RecentCard() {
  const t = useText();
  const { zone } = usePilot();
  const reading = usePilotReading(pilot =>
    pilot.get('/record', { query: { limit: FEW } }),
  );
  return (
    <Panel title={t('record.recent')}>
      <Loaded reading={reading} lines={5}>
        {({ items }) =>
          items.length === 0 ? (
            <NoEntries />
          ) : (
            <Column>
              {items.map(entry => (
                <RecordLine key={entry.seq} entry={entry} zone={zone} />
              ))}
              <Link href="record">{t('record.all')}</Link>
            </Column>
          )
        }
      </Loaded>
    </Panel>
  );
}
