import { useText } from '../translation';
import { EmptyState } from '../ground/layout';
import { usePilotReading } from '../ground/reading';

/** Why there is no entry: nothing happened yet, or all was deleted when its time was over. */
export function NoEntries() {
  const t = useText();
  const { value } = usePilotReading(pilot => pilot.get('/record/retention'));
  return value?.tombstone ? (
    <EmptyState
      title={t('record.retention.gone')}
      nextStep={t('record.retention.goneNext')}
    />
  ) : (
    <EmptyState title={t('record.none')} nextStep={t('record.noneNext')} />
  );
}
