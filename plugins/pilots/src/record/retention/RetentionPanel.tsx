import { Text } from '@backstage/ui';
import HoldIcon from '@material-ui/icons/GavelOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { Facts, Loaded, Panel } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { durationInWords, usePilotView } from '../../pilot';
import { HoldList } from './HoldList';
import { TombstoneNotice } from './TombstoneNotice';

type Retention = PilotsSchemas['RecordRetention'];

/** How long the record is kept, who holds it longer, and what is left of what was deleted. */
export function RetentionPanel() {
  const t = useText();
  const { resource } = usePilot();
  const { value: view } = usePilotView();
  const reading = usePilotReading(pilot => pilot.get('/record/retention'));
  const [holding, setHolding] = useState(false);
  const hold = useAction<[string]>(
    (idempotencyKey, reason) =>
      resource.post('/record/holds', { body: { reason }, idempotencyKey }),
    { done: t('record.retention.holdDone') },
  );
  const mayHold = view?.yourRoles.some(
    role => role === 'sponsor' || role === 'riskLead',
  );
  return (
    <Panel
      id="retention"
      title={t('record.retention.title')}
      beside={
        reading.value?.held && (
          <Chip tone="warning" icon={<HoldIcon />}>
            {t('record.retention.held')}
          </Chip>
        )
      }
      actions={
        <ActionButton
          variant="secondary"
          offBecause={mayHold ? undefined : t('record.retention.holdOff')}
          onPress={() => setHolding(true)}
        >
          {t('record.retention.hold')}
        </ActionButton>
      }
    >
      <Text as="p" color="secondary">
        {t('record.retention.explain')}
      </Text>
      <Loaded reading={reading} lines={2}>
        {retention => (
          <>
            {retention.tombstone && (
              <TombstoneNotice tombstone={retention.tombstone} />
            )}
            <Facts
              facts={[
                {
                  name: t('record.retention.keptFor'),
                  value: durationInWords(retention.retention),
                },
                {
                  name: t('record.retention.until'),
                  value: <End retention={retention} />,
                },
              ]}
            />
            {retention.holds.length > 0 && (
              <HoldList
                holds={retention.holds}
                yourRoles={view?.yourRoles ?? []}
              />
            )}
          </>
        )}
      </Loaded>
      <ReasonDialog
        title={t('record.retention.hold')}
        explanation={t('record.retention.holdExplain')}
        confirm={t('record.retention.hold')}
        isOpen={holding}
        onClose={() => setHolding(false)}
        action={hold}
      />
    </Panel>
  );
}

/** From when on it is deleted, or why there is no such day. */
function End({ retention }: { retention: Retention }) {
  const t = useText();
  const { zone } = usePilot();
  const { held, tombstone, until } = retention;
  if (!until) {
    return t(
      tombstone ? 'record.retention.nothingLeft' : 'record.retention.notYet',
    );
  }
  return (
    <>
      <When at={until} zone={zone} format="date" />
      {held && ` · ${t('record.retention.butHeld')}`}
    </>
  );
}
