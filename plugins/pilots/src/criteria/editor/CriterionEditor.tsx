import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { useState } from 'react';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { useCriteriaWords } from '../useCriteriaWords';
import { criterionOf, CriterionForm } from './CriterionForm';
import { CriterionFields } from './CriterionFields';

const useStyles = makeStyles(
  {
    root: {
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      padding: 'var(--bui-space-3)',
      margin: 0,
      minWidth: 0,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsCriterionEditor' },
);

/** One criterion: a line that says it, and its fields when it is opened. */
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
  // What was just added is there to be filled in.
  const [open, setOpen] = useState(!form.title);
  const title = form.title || t('criteria.editor.untitled');
  return (
    <fieldset className={classes.root} aria-label={title}>
      <div className={classes.head}>
        <div>
          <Text as="div" weight="bold">
            {title}
          </Text>
          {form.title && (
            <Text as="div" variant="body-small" color="secondary">
              {words.outcome(form.outcome)} · {form.metric}{' '}
              {words.threshold(criterionOf(form))}
            </Text>
          )}
        </div>
        <Row>
          <Button
            size="small"
            variant="secondary"
            aria-expanded={open}
            aria-label={t(
              open ? 'criteria.editor.foldOf' : 'criteria.editor.openOf',
              { title },
            )}
            onPress={() => setOpen(!open)}
          >
            {open ? t('criteria.editor.fold') : t('criteria.editor.open')}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<DeleteIcon />}
            aria-label={t('criteria.editor.removeOf', { title })}
            onPress={onRemove}
          >
            {t('criteria.editor.remove')}
          </Button>
        </Row>
      </div>
      {open && <CriterionFields form={form} onChange={onChange} />}
    </fieldset>
  );
}
