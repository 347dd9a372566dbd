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
import { Hash, Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { PlanDialog } from './PlanDialog';

/** What can be done with a plan: write it, approve it, send it back. */
export function PlanActs({
  plan,
  mayWrite,
}: {
  plan: PilotsSchemas['CorrectivePlanView'];
  mayWrite?: string;
}) {
  const t = useText();
  const title = useRoleTitle();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<'edit' | 'approve' | 'reject'>();
  const close = () => setDoing(undefined);
  const params = { id: plan.id };
  const approval = useAction(
    idempotencyKey =>
      resource.post('/corrective-actions/{id}/approvals', {
        params,
        body: { hash: plan.hash },
        idempotencyKey,
      }),
    { done: t('reviews.plan.approved'), onDone: close },
  );
  const rejection = useAction<[string]>(
    (_, reason) =>
      resource.post('/corrective-actions/{id}/rejection', {
        params,
        body: { reason },
      }),
    { done: t('reviews.plan.sentBack') },
  );
  const waitsFor = plan.youMayApprove
    ? undefined
    : t('reviews.plan.waitsFor', {
        roles: plan.missingApprovals.map(title).join(', '),
      });
  return (
    <>
      <Row>
        {plan.state === 'proposed' && (
          <>
            <ActionButton
              variant="primary"
              offBecause={waitsFor}
              onPress={() => setDoing('approve')}
            >
              {t('reviews.plan.approve')}
            </ActionButton>
            <ActionButton
              variant="secondary"
              offBecause={waitsFor}
              onPress={() => setDoing('reject')}
            >
              {t('reviews.plan.reject')}
            </ActionButton>
          </>
        )}
        <ActionButton
          variant={plan.state === 'draft' ? 'primary' : 'secondary'}
          offBecause={mayWrite}
          onPress={() => setDoing('edit')}
        >
          {t('reviews.plan.edit')}
        </ActionButton>
      </Row>
      {doing === 'edit' && <PlanDialog plan={plan} onClose={close} />}
      {doing === 'approve' && (
        <ActionDialog
          title={t('reviews.plan.approveTitle', { plan: plan.id })}
          isOpen
          onClose={close}
          confirm={t('reviews.plan.approve')}
          pending={approval.pending}
          error={approval.error}
          onConfirm={() => approval.run()}
        >
          <Text as="p">{t('reviews.plan.approveExplain')}</Text>
          <Hash value={plan.hash} short />
        </ActionDialog>
      )}
      <ReasonDialog
        title={t('reviews.plan.reject')}
        explanation={t('reviews.plan.rejectExplain')}
        confirm={t('reviews.plan.reject')}
        destructive
        isOpen={doing === 'reject'}
        onClose={close}
        action={rejection}
      />
    </>
  );
}
