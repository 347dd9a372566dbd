import { Text, TextAreaField } from '@backstage/ui';
import {
  MAX_WAIVER_DAYS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, DayField, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

/** Days that a waiver is proposed for. */
const USUAL_DAYS = 14;
const MAX_TEXT = 4000;

/** The end of a day on the pilot's clock, but never past the longest that is allowed. */
function endOf(day: string, zone: string): string {
  const end = DateTime.fromISO(day, { zone }).endOf('day');
  const latest = DateTime.now().plus({ days: MAX_WAIVER_DAYS });
  const sameDay = end.diff(latest, 'days').days < 1;
  return (sameDay ? DateTime.min(end, latest) : end).toUTC().toISO()!;
}

/** Asks that a check may wait: why, what makes up for it, until when. */
export function WaiverDialog({
  check,
  onClose,
}: {
  check: PilotsSchemas['Check'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource, zone } = usePilot();
  const [reason, setReason] = useState('');
  const [control, setControl] = useState('');
  const [day, setDay] = useState(
    DateTime.now().setZone(zone).plus({ days: USUAL_DAYS }).toISODate() ?? '',
  );
  const action = useAction(
    idempotencyKey =>
      resource.post('/waivers', {
        body: {
          check: check.id,
          reason: reason.trim(),
          compensatingControl: control.trim(),
          expiresAt: endOf(day, zone),
        },
        idempotencyKey,
      }),
    { done: t('readiness.waiver.requested'), onDone: onClose },
  );
  const complete =
    reason.trim() && control.trim() && DateTime.fromISO(day).isValid;
  return (
    <ActionDialog
      title={t('readiness.waiver.requestTitle', { title: check.title })}
      isOpen
      onClose={onClose}
      confirm={t('readiness.waiver.request')}
      pending={action.pending}
      error={action.error}
      offBecause={complete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('readiness.waiver.explain')}</Text>
      <TextAreaField
        label={t('readiness.waiver.reason')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={reason}
        onChange={setReason}
      />
      <TextAreaField
        label={t('readiness.waiver.control')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={control}
        onChange={setControl}
      />
      <DayField
        label={t('readiness.waiver.expires')}
        isRequired
        value={day}
        onChange={setDay}
      />
    </ActionDialog>
  );
}
