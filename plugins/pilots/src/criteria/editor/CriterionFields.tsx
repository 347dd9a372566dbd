import { TextAreaField, TextField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  CRITERION_ANCHORS,
  CRITERION_OPERATORS,
  CRITERION_OUTCOMES,
  defaultFloor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { ChoiceField } from '../../ground/acting';
import { useCriteriaWords } from '../useCriteriaWords';
import { criterionOf, CriterionForm } from './CriterionForm';

const useStyles = makeStyles(
  {
    fields: {
      display: 'grid',
      alignItems: 'end',
      gap: 'var(--bui-space-3)',
      gridTemplateColumns: 'repeat(auto-fill, minmax(11rem, 1fr))',
      marginTop: 'var(--bui-space-3)',
    },
    wide: { gridColumn: '1 / -1' },
  },
  { name: 'PilotsCriterionFields' },
);

const NUMBERS = ['threshold', 'baseline', 'floor', 'unit'] as const;

/** The fields of a criterion. */
export function CriterionFields({
  form,
  onChange,
}: {
  form: CriterionForm;
  onChange: (form: CriterionForm) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useCriteriaWords();
  const set = (key: keyof CriterionForm) => (value: string) =>
    onChange({ ...form, [key]: value });
  const usual = defaultFloor(criterionOf(form));
  const floorHint = Number.isFinite(usual)
    ? t('criteria.editor.floorHint', { floor: String(usual) })
    : undefined;
  return (
    <div className={classes.fields}>
      <TextField
        className={classes.wide}
        label={t('criteria.editor.name')}
        isRequired
        value={form.title}
        onChange={set('title')}
      />
      <TextField
        className={classes.wide}
        label={t('criteria.editor.metric')}
        description={t('criteria.editor.metricHint')}
        isRequired
        value={form.metric}
        onChange={set('metric')}
      />
      <ChoiceField
        label={t('criteria.editor.outcome')}
        value={form.outcome}
        options={CRITERION_OUTCOMES.map(o => [o, words.outcome(o)] as const)}
        onChange={set('outcome')}
      />
      <ChoiceField
        label={t('criteria.editor.operator')}
        value={form.operator}
        options={CRITERION_OPERATORS.map(o => [o, o] as const)}
        onChange={set('operator')}
      />
      {NUMBERS.map(key => (
        <TextField
          key={key}
          label={t(`criteria.editor.${key}`)}
          description={key === 'floor' ? floorHint : undefined}
          isRequired={key === 'threshold'}
          value={form[key]}
          onChange={set(key)}
        />
      ))}
      <TextField
        label={t('criteria.editor.window')}
        description={t('criteria.editor.windowHint')}
        isRequired
        value={form.window}
        onChange={set('window')}
      />
      <ChoiceField
        label={t('criteria.editor.anchor')}
        value={form.anchor}
        options={CRITERION_ANCHORS.map(a => [a, words.anchor(a)] as const)}
        onChange={set('anchor')}
      />
      {form.outcome === 'support-viability' && (
        <TextField
          label={t('criteria.editor.supportHours')}
          description={t('criteria.editor.supportHint')}
          value={form.supportHours ?? ''}
          onChange={set('supportHours')}
        />
      )}
      <TextAreaField
        className={classes.wide}
        label={t('criteria.editor.rationale')}
        rows={2}
        value={form.rationale ?? ''}
        onChange={set('rationale')}
      />
    </div>
  );
}
