import { TextAreaField, TextField } from '@backstage/ui';
import {
  isReviewSchedule,
  PilotsSchemas,
  REVIEW_WEEKDAYS,
  ReviewWeekday,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, ChoiceField, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

const MAX_PARTICIPANTS = 2000;

/** Asks on which day and at what time the pilot is reviewed. */
export function ScheduleDialog({
  view,
  onClose,
}: {
  view: PilotsSchemas['ReviewScheduleView'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const { schedule } = view;
  const [weekday, setWeekday] = useState<ReviewWeekday>(
    schedule?.weekday ?? 'WE',
  );
  const [time, setTime] = useState(schedule?.time ?? '10:00');
  const [participants, setParticipants] = useState(
    schedule?.participants ?? '',
  );
  const action = useAction(
    () =>
      resource.put('/reviews/schedule', {
        body: { weekday, time, participants: participants.trim() },
        ifMatch: view.etag,
      }),
    { done: t('reviews.schedule.saved'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('reviews.schedule.set')}
      isOpen
      onClose={onClose}
      confirm={t('ground.action.save')}
      pending={action.pending}
      error={action.error}
      offBecause={
        isReviewSchedule({ weekday, time })
          ? undefined
          : t('ground.action.required')
      }
      onConfirm={() => action.run()}
    >
      <ChoiceField
        label={t('reviews.schedule.day')}
        value={weekday}
        options={REVIEW_WEEKDAYS.map(day => [day, t(`reviews.weekday.${day}`)])}
        onChange={setWeekday}
      />
      <TextField
        label={t('reviews.schedule.timeLabel', { zone: view.timeZone })}
        // The field hands its type on to the input, which knows more of them.
        type={'time' as 'text'}
        isRequired
        value={time}
        onChange={setTime}
      />
      <TextAreaField
        label={t('reviews.schedule.participants')}
        description={t('reviews.schedule.participantsHint')}
        rows={2}
        maxLength={MAX_PARTICIPANTS}
        value={participants}
        onChange={setParticipants}
      />
    </ActionDialog>
  );
}
