import { Alert } from '@backstage/ui';
import {
  AMENDMENT_STAGES,
  AmendedValues,
  canonicalHash,
  compareValues,
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { PilotView } from '../../pilot';
import { ProposeValuesDialog } from './ProposeValuesDialog';
import { ValueChanges } from './ValueChanges';

type Side = 'declared' | 'frozen';

/** The fields that differ, as they are in force or as the entity says them. */
function valuesOf(pending: PilotView['pending'], side: Side): AmendedValues {
  return Object.fromEntries(pending.map(one => [one.field, one[side]]));
}

/** What waits in the entity, beside what is in force; proposing it. */
export function PendingValues({
  view,
  amendments = [],
}: {
  view: PilotView;
  amendments?: PilotsSchemas['ValueAmendment'][];
}) {
  const t = useText();
  const title = useRoleTitle();
  const [proposing, setProposing] = useState(false);
  const { pending, stage, yourRoles } = view;
  const declared = valuesOf(pending, 'declared');
  const hash = canonicalHash(declared);
  const waits = amendments.some(
    one => one.state === 'pending' && one.hash === hash,
  );
  let offBecause: string | undefined;
  if (!mayAct('amendment.propose', yourRoles)) {
    const roles = rolesFor('amendment.propose').map(title).join(', ');
    offBecause = t('criteria.amendment.off', { roles });
  }
  if (waits) offBecause = t('criteria.values.waits');
  if (!AMENDMENT_STAGES.includes(stage)) {
    offBecause = t('criteria.amendment.notNow');
  }
  return (
    <>
      <Alert
        status="warning"
        icon
        title={t('pilot.pending.title')}
        description={t('pilot.pending.explain', {
          fields: pending.map(({ field }) => field).join(', '),
        })}
      />
      <ValueChanges
        changes={compareValues(valuesOf(pending, 'frozen'), declared)}
        label={t('criteria.values.pendingLabel')}
        columns={[t('criteria.values.inForce'), t('criteria.values.inEntity')]}
      />
      <Row>
        <ActionButton
          variant="primary"
          offBecause={offBecause}
          onPress={() => setProposing(true)}
        >
          {t('criteria.values.propose')}
        </ActionButton>
      </Row>
      {proposing && (
        <ProposeValuesDialog
          fields={pending.map(({ field }) => field)}
          onClose={() => setProposing(false)}
        />
      )}
    </>
  );
}
