import { TextField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  describeSource,
  METRIC_DIRECTIONS,
  OutcomeSource,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ActionButton, ChoiceField } from '../../ground/acting';
import { useSaid } from '../../ground/said';
import { useText } from '../../translation';
import { idOf, MetricForm } from './MetricForm';

const BROUGHT = ['hand', 'csv', 'api'] as const;
/** Stands for a source that is polled: it is written through the API. */
const POLLED = 'polled';
/** Nothing is said yet. */
const UNSAID = 'unsaid';

const useStyles = makeStyles(
  {
    root: {
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      margin: 0,
      minWidth: 0,
      padding: 'var(--bui-space-3)',
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))',
      gap: 'var(--bui-space-3)',
      fontFamily: 'var(--bui-font-regular)',
    },
    remove: { alignSelf: 'end' },
  },
  { name: 'PilotsMetricFields' },
);

/** One metric of the definition. Approved ones keep what they measure: only title and source can be mended. */
export function MetricFields(props: {
  place: number;
  metric: MetricForm;
  frozen: boolean;
  onChange: (metric: MetricForm) => void;
  onRemove: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const { place, metric, frozen, onChange } = props;
  const set = (changed: Partial<MetricForm>) =>
    onChange({ ...metric, ...changed });
  const source = metric.source as OutcomeSource | undefined;
  const polled = typeof source === 'object';
  let chosen: string = UNSAID;
  if (polled) chosen = POLLED;
  else if (source) chosen = source;
  return (
    <fieldset className={classes.root}>
      <legend>{t('outcomes.define.metric', { place: String(place) })}</legend>
      <TextField
        label={t('outcomes.define.name')}
        value={metric.title}
        isRequired
        maxLength={120}
        onChange={title =>
          set({
            title,
            // The id follows the title until somebody writes another.
            id:
              !frozen && metric.id === idOf(metric.title)
                ? idOf(title)
                : metric.id,
          })
        }
      />
      <TextField
        label={t('outcomes.define.id')}
        description={t('outcomes.define.idHint')}
        value={metric.id}
        isRequired
        isDisabled={frozen}
        onChange={id => set({ id })}
      />
      <TextField
        label={t('outcomes.define.unit')}
        description={t('outcomes.define.unitHint')}
        value={metric.unit}
        isRequired
        isDisabled={frozen}
        onChange={unit => set({ unit })}
      />
      {!frozen && (
        <ChoiceField
          label={t('outcomes.define.direction')}
          value={metric.direction}
          options={METRIC_DIRECTIONS.map(
            direction =>
              [direction, t(`outcomes.direction.${direction}`)] as const,
          )}
          onChange={direction => set({ direction })}
        />
      )}
      <TextField
        label={t('outcomes.column.baseline')}
        inputMode="decimal"
        value={metric.baseline}
        isDisabled={frozen}
        onChange={baseline => set({ baseline })}
      />
      <TextField
        label={t('outcomes.column.target')}
        inputMode="decimal"
        value={metric.target}
        isDisabled={frozen}
        onChange={target => set({ target })}
      />
      <ChoiceField
        label={t('outcomes.column.source')}
        value={chosen}
        options={[
          ...(chosen === UNSAID
            ? [[UNSAID, t('outcomes.notSaid')] as const]
            : []),
          ...(polled ? [[POLLED, said(describeSource(source)!)] as const] : []),
          ...BROUGHT.map(way => [way, t(`outcomes.source.${way}`)] as const),
        ]}
        onChange={way => {
          if (way !== POLLED && way !== UNSAID) set({ source: way });
        }}
      />
      {!frozen && (
        <ActionButton
          variant="tertiary"
          className={classes.remove}
          onPress={props.onRemove}
        >
          {t('outcomes.define.remove')}
        </ActionButton>
      )}
    </fieldset>
  );
}
