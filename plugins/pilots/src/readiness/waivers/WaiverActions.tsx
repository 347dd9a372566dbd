import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import {
  ActionButton,
  ActionDialog,
  ReasonDialog,
  useAction,
} from '../../ground/acting';
import { Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';

/** Approves, rejects or ends a waiver. */
export function WaiverActions({ waiver }: { waiver: PilotsSchemas['Waiver'] }) {
  const t = useText();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<'approve' | 'reject' | 'withdraw'>();
  const stop = () => setDoing(undefined);
  const params = { id: waiver.id };
  const approve = useAction(
    idempotencyKey =>
      resource.post('/waivers/{id}/approvals', { params, idempotencyKey }),
    { done: t('readiness.waiver.approved'), onDone: stop },
  );
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/waivers/{id}/rejection', { params, body: { reason } }),
    { done: t('readiness.waiver.rejected') },
  );
  const withdraw = useAction<[string]>(
    (_, reason) =>
      resource.post('/waivers/{id}/withdrawal', { params, body: { reason } }),
    { done: t('readiness.waiver.withdrawn') },
  );
  const offBecause = waiver.mayApprove ? undefined : waiver.whyNotApprove;
  return (
    <Row>
      {waiver.standing === 'requested' && (
        <>
          <ActionButton
            variant="primary"
            offBecause={offBecause}
            onPress={() => setDoing('approve')}
          >
            {t('readiness.waiver.approve')}
          </ActionButton>
          <ActionButton
            variant="secondary"
            offBecause={offBecause}
            onPress={() => setDoing('reject')}
          >
            {t('readiness.waiver.reject')}
          </ActionButton>
        </>
      )}
      {waiver.mayWithdraw && (
        <ActionButton variant="secondary" onPress={() => setDoing('withdraw')}>
          {t('readiness.waiver.withdraw')}
        </ActionButton>
      )}
      <ActionDialog
        title={t('readiness.waiver.approveTitle')}
        isOpen={doing === 'approve'}
        onClose={stop}
        confirm={t('readiness.waiver.approve')}
        pending={approve.pending}
        error={approve.error}
        onConfirm={() => approve.run()}
      >
        <Text as="p">{t('readiness.waiver.approveExplain')}</Text>
      </ActionDialog>
      <ReasonDialog
        title={t('readiness.waiver.rejectTitle')}
        explanation={t('readiness.waiver.rejectExplain')}
        confirm={t('readiness.waiver.reject')}
        isOpen={doing === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
      <ReasonDialog
        title={t('readiness.waiver.withdrawTitle')}
        explanation={t('readiness.waiver.withdrawExplain')}
        confirm={t('readiness.waiver.withdraw')}
        isOpen={doing === 'withdraw'}
        onClose={stop}
        action={withdraw}
        destructive
      />
    </Row>
  );
}
