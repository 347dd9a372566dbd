import { Alert } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Hash } from '../../ground/layout';
import { PersonLink } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';

/** What is left of entries that were deleted. */
export function TombstoneNotice({
  tombstone,
}: {
  tombstone: PilotsSchemas['RecordTombstone'];
}) {
  const t = useText();
  const { zone } = usePilot();
  const { actor, entries, head, purgedAt } = tombstone;
  return (
    <Alert
      status="info"
      icon
      title={t('record.retention.deleted', { count: entries })}
      description={
        <>
          <div>
            {t('record.retention.deletedBy', {
              who: <PersonLink of={actor} />,
              when: <When at={purgedAt} zone={zone} />,
            })}
          </div>
          <div>
            {t('record.head', { seq: String(head.seq) })}{' '}
            <Hash value={head.hash} />
          </div>
        </>
      }
    />
  );
}
