import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';

type Hold = PilotsSchemas['LegalHold'];

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { padding: 'var(--bui-space-2) 0' },
  },
  { name: 'PilotsHoldList' },
);

/** Who keeps the record, and who let go of it. */
export function HoldList({
  holds,
  yourRoles,
}: {
  holds: Hold[];
  yourRoles: PilotView['yourRoles'];
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list} aria-label={t('record.retention.holds')}>
      {holds.map(hold => (
        <li key={hold.id} className={classes.item}>
          <HoldLine hold={hold} mayLift={yourRoles.includes('riskLead')} />
        </li>
      ))}
    </ul>
  );
}

function HoldLine({ hold, mayLift }: { hold: Hold; mayLift: boolean }) {
  const t = useText();
  const { resource, zone } = usePilot();
  const [lifting, setLifting] = useState(false);
  const lift = useAction<[string]>(
    (idempotencyKey, reason) =>
      resource.post('/record/holds/{id}/lifting', {
        params: { id: hold.id },
        body: { reason },
        idempotencyKey,
      }),
    { done: t('record.retention.liftDone') },
  );
  const { lifted, reason, setAt, setBy } = hold;
  return (
    <>
      <Row>
        <Text weight={lifted ? 'regular' : 'bold'}>{reason}</Text>
        {!lifted && (
          <ActionButton
            variant="secondary"
            offBecause={mayLift ? undefined : t('record.retention.liftOff')}
            onPress={() => setLifting(true)}
          >
            {t('record.retention.lift')}
          </ActionButton>
        )}
      </Row>
      <Text as="div" variant="body-small" color="secondary">
        {t('record.retention.heldBy', {
          who: <SignatoryName of={setBy} />,
          when: <When at={setAt} zone={zone} />,
        })}
      </Text>
      {lifted && (
        <Text as="div" variant="body-small" color="secondary">
          {t('record.retention.liftedBy', {
            who: <SignatoryName of={lifted.by} />,
            when: <When at={lifted.at} zone={zone} />,
            why: lifted.reason,
          })}
        </Text>
      )}
      <ReasonDialog
        title={t('record.retention.lift')}
        explanation={t('record.retention.liftExplain')}
        confirm={t('record.retention.lift')}
        isOpen={lifting}
        onClose={() => setLifting(false)}
        action={lift}
        destructive
      />
    </>
  );
}
