import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import {
  ActionButton,
  ActionDialog,
  ReasonDialog,
  useAction,
} from '../../ground/acting';
import { Row } from '../../ground/layout';
import { useViewer } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { usePilotView } from '../../pilot';

/** Approves or rejects an amendment that waits. */
export function AmendmentActions({
  amendment,
}: {
  amendment: PilotsSchemas['Amendment'];
}) {
  const t = useText();
  const { resource } = usePilot();
  const viewer = useViewer();
  const roles = usePilotView().value?.yourRoles ?? [];
  const [asking, setAsking] = useState<'approve' | 'reject'>();
  const params = { id: amendment.id };
  const stop = () => setAsking(undefined);
  const approve = useAction(
    () => resource.post('/amendments/{id}/approvals', { params }),
    { done: t('criteria.amendment.approved'), onDone: stop },
  );
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/amendments/{id}/rejection', {
        params,
        body: { reason },
      }),
    { done: t('criteria.amendment.rejected') },
  );
  let offBecause: string | undefined;
  if (!mayAct('amendment.approve', roles)) {
    offBecause = t('criteria.amendment.approveOff');
  }
  if (amendment.proposedBy.actor === viewer) {
    offBecause = t('criteria.amendment.ownOff');
  }
  return (
    <Row>
      <ActionButton
        variant="primary"
        offBecause={offBecause}
        onPress={() => setAsking('approve')}
      >
        {t('criteria.amendment.approve')}
      </ActionButton>
      <ActionButton
        variant="secondary"
        offBecause={offBecause}
        onPress={() => setAsking('reject')}
      >
        {t('criteria.amendment.reject')}
      </ActionButton>
      <ActionDialog
        title={t('criteria.amendment.approveTitle')}
        isOpen={asking === 'approve'}
        onClose={stop}
        confirm={t('criteria.amendment.approve')}
        pending={approve.pending}
        error={approve.error}
        onConfirm={() => approve.run()}
      >
        <Text as="p">{t('criteria.amendment.approveExplain')}</Text>
      </ActionDialog>
      <ReasonDialog
        title={t('criteria.amendment.rejectTitle')}
        explanation={t('criteria.amendment.rejectExplain')}
        confirm={t('criteria.amendment.reject')}
        isOpen={asking === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
    </Row>
  );
}
