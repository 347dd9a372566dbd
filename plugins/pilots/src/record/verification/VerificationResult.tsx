import { Alert } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Hash, Prose } from '../../ground/layout';

/** Whether the record is whole, and where it is not. */
export function VerificationResult({
  result,
}: {
  result: PilotsSchemas['RecordVerification'];
}) {
  const t = useText();
  const { brokenAt, entries, erased, head, headPurged, tombstone } = result;
  const title = brokenAt
    ? t('record.broken', { seq: String(brokenAt.seq) })
    : t('record.valid', { entries: String(entries) });
  return (
    <Alert
      mt="2"
      status={statusOf(result)}
      icon
      title={title}
      description={
        <>
          {brokenAt && (
            <div>
              <Prose text={brokenAt.reason} />
            </div>
          )}
          {tombstone && (
            <div>
              {t('record.retention.deleted', { count: tombstone.entries })}
            </div>
          )}
          {headPurged && <div>{t('record.headPurged')}</div>}
          {erased > 0 && <div>{t('record.erased', { count: erased })}</div>}
          {head && (
            <div>
              {t('record.head', { seq: String(head.seq) })}{' '}
              <Hash value={head.hash} />
            </div>
          )}
        </>
      }
    />
  );
}

/** What cannot be said is neither good nor bad. */
function statusOf({ headPurged, valid }: PilotsSchemas['RecordVerification']) {
  if (!valid) return 'danger';
  return headPurged ? 'warning' : 'success';
}
