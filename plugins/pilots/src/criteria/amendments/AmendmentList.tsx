import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Panel } from '../../ground/layout';
import { AmendmentChanges } from './AmendmentChanges';
import { AmendmentRow } from './AmendmentRow';

/** What was proposed to change after the lock, and what became of it. */
export function AmendmentList({
  amendments,
}: {
  amendments: PilotsSchemas['CriteriaView']['amendments'];
}) {
  const t = useText();
  if (amendments.length === 0) return null;
  return (
    <Panel title={t('criteria.amendment.title')}>
      <div>
        {amendments.map(amendment => (
          <AmendmentRow
            key={amendment.id}
            amendment={amendment}
            words={{
              loosens: t('criteria.amendment.loosens'),
              approveExplain: t('criteria.amendment.approveExplain'),
              rejectExplain: t('criteria.amendment.rejectExplain'),
            }}
          >
            <AmendmentChanges changes={amendment.changes} />
          </AmendmentRow>
        ))}
      </div>
    </Panel>
  );
}
