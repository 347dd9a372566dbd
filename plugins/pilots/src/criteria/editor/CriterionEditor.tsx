import { Button, Text, TextAreaField, TextField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
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
    root: {
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      padding: 'var(--bui-space-4)',
      margin: 0,
      minWidth: 0,
    },
    head: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
      marginBottom: 'var(--bui-space-3)',
    },
    fields: {
      display: 'grid',
      gap: 'var(--bui-space-3)',
      gridTemplateColumns: 'repeat(auto-fill, minmax(11rem, 1fr))',
    },
    wide: { gridColumn: '1 / -1' },
  },
  { name: 'PilotsCriterionEditor' },
);

const SHORT = ['threshold', 'baseline', 'floor', 'unit'] as const;

/** One criterion, to be filled in. */
export function CriterionEditor({
  form,
  onChange,
  onRemove,
}: {
  form: CriterionForm;
  onChange: (form: CriterionForm) => void;
  onRemove: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useCriteriaWords();
  const title = form.title || t('criteria.editor.untitled');
  const set = (key: keyof CriterionForm) => (value: string) =>
    onChange({ ...form, [key]: value });
  const usual = defaultFloor(criterionOf(form));
  const hints = {
    floor: Number.isFinite(usual)
      ? t('criteria.editor.floorHint', { floor: String(usual) })
      : undefined,
  } as Record<string, string | undefined>;
  return (
    <fieldset className={classes.root} aria-label={title}>
      <div className={classes.head}>
        <Text weight="bold">{title}</Text>
        <Button
          size="small"
          variant="tertiary"
          iconStart={<DeleteIcon />}
          aria-label={t('criteria.editor.removeOf', { title })}
          onPress={onRemove}
        >
          {t('criteria.editor.remove')}
        </Button>
      </div>
      <div className={classes.fields}>
        <TextField
          className={classes.wide}
          label={t('criteria.editor.name')}
          isRequired
          value={form.title}
          onChange={set('title')}
        />
        <ChoiceField
          label={t('criteria.editor.outcome')}
          value={form.outcome}
          options={CRITERION_OUTCOMES.map(o => [o, words.outcome(o)] as const)}
          onChange={set('outcome')}
        />
        <TextField
          label={t('criteria.editor.metric')}
          description={t('criteria.editor.metricHint')}
          isRequired
          value={form.metric}
          onChange={set('metric')}
        />
        <ChoiceField
          label={t('criteria.editor.operator')}
          value={form.operator}
          options={CRITERION_OPERATORS.map(o => [o, o] as const)}
          onChange={set('operator')}
        />
        {SHORT.map(key => (
          <TextField
            key={key}
            label={t(`criteria.editor.${key}`)}
            description={hints[key]}
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
    </fieldset>
  );
}
