import { TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import {
  ActionDialog,
  ChoiceField,
  DayField,
  useAction,
} from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';
import { outcomeRows } from '../metrics/outcomeRows';
import { OutcomesView } from '../useOutcomes';
import { keptOrThrow, numberOf } from './receipt';

type Observation = PilotsSchemas['Observation'];

const MINUTE = "yyyy-MM-dd'T'HH:mm";

/** Enters a value by hand, or corrects one: the old value stays to be seen. */
export function ObservationDialog(props: {
  view: OutcomesView;
  metric?: string;
  /** The observation that is corrected. */
  corrected?: Observation;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const { view, corrected, onClose } = props;
  const zone = view.window.timeZone;
  const rows = outcomeRows(view, {
    spend: t('outcomes.spend'),
    users: t('outcomes.users'),
  });
  const [metric, setMetric] = useState(
    corrected?.metric ?? props.metric ?? rows[0]?.id ?? '',
  );
  const [value, setValue] = useState(
    corrected?.value === undefined ? '' : String(corrected.value),
  );
  const [at, setAt] = useState(
    DateTime.fromISO(corrected?.occurredAt ?? view.asOf, { zone }).toFormat(
      MINUTE,
    ),
  );
  const [note, setNote] = useState('');
  const row = rows.find(({ id }) => id === metric);
  const number = numberOf(value);
  const time = DateTime.fromISO(at, { zone });
  const action = useAction(
    async (idempotencyKey: string) =>
      keptOrThrow(
        await resource.post('/observations', {
          idempotencyKey,
          body: {
            metric,
            value: number,
            // What was entered without touching the minute keeps its seconds.
            occurredAt:
              corrected && sameMinute(corrected.occurredAt, time)
                ? corrected.occurredAt
                : time.toISO({ suppressMilliseconds: true }),
            note: note.trim() || undefined,
            ...(corrected && {
              id: corrected.id,
              segment: corrected.segment,
              correction: true,
            }),
          },
        }),
      ),
    { done: t('outcomes.entered'), onDone: onClose },
  );
  let offBecause: string | undefined;
  if (!metric) offBecause = t('outcomes.form.noMetric');
  else if (number === undefined) offBecause = t('outcomes.form.noValue');
  else if (!time.isValid) offBecause = t('outcomes.form.noTime');
  return (
    <ActionDialog
      title={
        corrected
          ? t('outcomes.correct.title', { title: row?.title ?? metric })
          : t('outcomes.enter')
      }
      isOpen
      onClose={onClose}
      confirm={t(
        corrected ? 'outcomes.correct.confirm' : 'outcomes.form.confirm',
      )}
      onConfirm={() => action.run()}
      pending={action.pending}
      error={action.error}
      offBecause={offBecause}
    >
      {!corrected && (
        <ChoiceField
          label={t('outcomes.column.metric')}
          value={metric}
          options={rows.map(({ id, title }) => [id, title] as const)}
          onChange={setMetric}
          isRequired
        />
      )}
      <TextField
        label={t('outcomes.form.value', { unit: row?.unit ?? '' })}
        description={t('outcomes.form.valueHint')}
        inputMode="decimal"
        value={value}
        onChange={setValue}
        isRequired
      />
      <DayField
        precision="minute"
        label={t('outcomes.form.at', { zone })}
        value={at}
        onChange={setAt}
        isRequired
      />
      <TextAreaField
        label={t('outcomes.form.note')}
        description={t('ground.action.reasonHint')}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}

function sameMinute(at: string, time: DateTime): boolean {
  const minute = (millis: number) => Math.floor(millis / 60_000);
  return minute(Date.parse(at)) === minute(time.toMillis());
}
