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

/** What follows from an approval, and from a rejection. */
export interface AmendmentWords {
  approveExplain: string;
  rejectExplain: string;
}

/** Approves or rejects an amendment that waits, or withdraws one's own. */
export function AmendmentActions({
  amendment,
  words,
}: {
  amendment: Pick<PilotsSchemas['Amendment'], 'id' | 'proposedBy'>;
  words: AmendmentWords;
}) {
  const t = useText();
  const { resource } = usePilot();
  const viewer = useViewer();
  const roles = usePilotView().value?.yourRoles ?? [];
  const [asking, setAsking] = useState<'approve' | 'reject' | 'withdraw'>();
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
  const withdraw = useAction<[string]>(
    (_, reason) =>
      resource.post('/amendments/{id}/withdrawal', {
        params,
        body: { reason },
      }),
    { done: t('criteria.amendment.withdrawn') },
  );
  const { actor, onBehalfOf } = amendment.proposedBy;
  const isOwn = [actor, onBehalfOf].includes(viewer);
  let offBecause: string | undefined;
  if (!mayAct('amendment.approve', roles)) {
    offBecause = t('criteria.amendment.approveOff');
  }
  if (isOwn) offBecause = t('criteria.amendment.ownOff');
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
      {isOwn && (
        <ActionButton variant="secondary" onPress={() => setAsking('withdraw')}>
          {t('criteria.amendment.withdraw')}
        </ActionButton>
      )}
      <ActionDialog
        title={t('criteria.amendment.approveTitle')}
        isOpen={asking === 'approve'}
        onClose={stop}
        confirm={t('criteria.amendment.approve')}
        pending={approve.pending}
        error={approve.error}
        onConfirm={() => approve.run()}
      >
        <Text as="p">{words.approveExplain}</Text>
      </ActionDialog>
      <ReasonDialog
        title={t('criteria.amendment.rejectTitle')}
        explanation={words.rejectExplain}
        confirm={t('criteria.amendment.reject')}
        isOpen={asking === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
      <ReasonDialog
        title={t('criteria.amendment.withdrawTitle')}
        explanation={t('criteria.amendment.withdrawExplain')}
        confirm={t('criteria.amendment.withdraw')}
        isOpen={asking === 'withdraw'}
        onClose={stop}
        action={withdraw}
        destructive
      />
    </Row>
  );
}
