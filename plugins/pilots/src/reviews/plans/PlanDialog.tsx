import { Checkbox, Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { ActionFields } from '../actions/ActionFields';
import { ActionForm, actionForm, isComplete } from '../actions/ActionForm';

const MAX_CAUSE = 10_000;

/** Writes a plan, and puts it to service owner and risk lead. */
export function PlanDialog({
  plan,
  onClose,
}: {
  plan?: PilotsSchemas['CorrectivePlanView'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [cause, setCause] = useState(plan?.cause ?? '');
  const [propose, setPropose] = useState(true);
  const [forms, setForms] = useState<ActionForm[]>(() =>
    plan?.actions.length ? plan.actions.map(actionForm) : [actionForm()],
  );
  const action = useAction(
    idempotencyKey => {
      const body = {
        cause: cause.trim(),
        propose,
        actions: forms.map(({ key, change, ...form }) => ({
          ...form,
          what: form.what.trim(),
          owner: form.owner.trim(),
          change: change.trim() || undefined,
        })),
      };
      return plan
        ? resource.put('/corrective-actions/{id}', {
            params: { id: plan.id },
            ifMatch: plan.etag,
            body,
          })
        : resource.post('/corrective-actions', { body, idempotencyKey });
    },
    {
      done: t(propose ? 'reviews.plan.proposed' : 'reviews.plan.saved'),
      onDone: onClose,
    },
  );
  const complete = cause.trim() && forms.length > 0 && isComplete(forms);
  return (
    <ActionDialog
      title={t('reviews.plan.writeTitle')}
      isOpen
      onClose={onClose}
      width={640}
      confirm={t(propose ? 'reviews.plan.propose' : 'ground.action.save')}
      pending={action.pending}
      error={action.error}
      offBecause={
        (propose && !complete) || !isComplete(forms)
          ? t('ground.action.required')
          : undefined
      }
      onConfirm={() => action.run()}
    >
      {plan?.breaches.map(({ subject, detail }) => (
        <Text key={subject} as="p">
          {detail}
        </Text>
      ))}
      {plan && plan.state !== 'draft' && (
        <Text as="p">{t('reviews.plan.editVoids')}</Text>
      )}
      <TextAreaField
        label={t('reviews.plan.cause')}
        description={t('reviews.plan.causeHint')}
        isRequired={propose}
        rows={4}
        maxLength={MAX_CAUSE}
        value={cause}
        onChange={setCause}
      />
      <ActionFields forms={forms} isPlan onChange={setForms} />
      <Checkbox isSelected={propose} onChange={setPropose}>
        {t('reviews.plan.proposeNow')}
      </Checkbox>
    </ActionDialog>
  );
}
