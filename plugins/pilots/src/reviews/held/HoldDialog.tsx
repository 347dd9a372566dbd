import { Text, TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { ActionFields } from '../actions/ActionFields';
import { ActionForm, actionForm, isComplete } from '../actions/ActionForm';
import { useRowTitle } from './useRowTitle';

const MAX_TEXT = 10_000;

/** The business metrics of a snapshot, which can be entered by hand. */
const metricsOf = (view: PilotsSchemas['OpenedReviewView']) =>
  view.snapshot.rows
    .filter(({ group }) => group === 'outcome')
    .map(row => ({ ...row, metric: row.id.replace(/^outcome\//, '') }));

/** Completes a review: what was said, what follows, and values that nobody else reports. */
export function HoldDialog({
  view,
  onClose,
}: {
  view: PilotsSchemas['OpenedReviewView'];
  onClose: () => void;
}) {
  const t = useText();
  const titleOf = useRowTitle();
  const { resource } = usePilot();
  const [notes, setNotes] = useState(view.notes);
  const [learnings, setLearnings] = useState(view.learnings);
  const [values, setValues] = useState<Record<string, string>>({});
  const [forms, setForms] = useState<ActionForm[]>(() =>
    view.actions.map(action => actionForm(action)),
  );
  const metrics = metricsOf(view);
  const entered = metrics.filter(({ metric }) => values[metric]?.trim());
  const wrong = entered.filter(
    ({ metric }) => !Number.isFinite(Number(values[metric])),
  );
  const action = useAction(
    () =>
      resource.put('/reviews/{id}', {
        params: { id: view.id },
        ifMatch: view.etag,
        body: {
          notes: notes.trim(),
          learnings: learnings.trim(),
          actions: forms.map(({ id, what, owner, due }) => ({
            id,
            what: what.trim(),
            owner: owner.trim(),
            due,
          })),
          observations: entered.map(({ metric }) => ({
            metric,
            value: Number(values[metric]),
            occurredAt: new Date().toISOString(),
          })),
        },
      }),
    { done: t('reviews.hold.done'), onDone: onClose },
  );
  let offBecause: string | undefined;
  if (!notes.trim() || !isComplete(forms)) {
    offBecause = t('ground.action.required');
  }
  if (wrong.length > 0) offBecause = t('reviews.hold.notANumber');
  return (
    <ActionDialog
      title={t('reviews.hold.title', { date: view.id })}
      isOpen
      onClose={onClose}
      width={640}
      confirm={t('ground.action.save')}
      pending={action.pending}
      error={action.error}
      offBecause={offBecause}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('reviews.hold.explain')}</Text>
      <TextAreaField
        label={t('reviews.hold.notes')}
        description={t('reviews.hold.notesHint')}
        isRequired
        rows={5}
        maxLength={MAX_TEXT}
        value={notes}
        onChange={setNotes}
      />
      <TextAreaField
        label={t('reviews.hold.learnings')}
        rows={3}
        maxLength={MAX_TEXT}
        value={learnings}
        onChange={setLearnings}
      />
      {metrics.length > 0 && (
        <>
          <Text as="p" weight="bold">
            {t('reviews.hold.values')}
          </Text>
          <Text as="p" color="secondary">
            {t('reviews.hold.valuesHint')}
          </Text>
          {metrics.map(({ metric, ...row }) => (
            <TextField
              key={metric}
              label={`${titleOf(row)} (${row.unit})`}
              value={values[metric] ?? ''}
              onChange={value => setValues({ ...values, [metric]: value })}
            />
          ))}
        </>
      )}
      <Text as="p" weight="bold">
        {t('reviews.hold.actions')}
      </Text>
      <ActionFields forms={forms} onChange={setForms} />
    </ActionDialog>
  );
}
