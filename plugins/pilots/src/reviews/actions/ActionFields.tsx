import { Button, Checkbox, TextField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { DayField } from '../../ground/acting';
import { Column, Row } from '../../ground/layout';
import { ActionForm, actionForm } from './ActionForm';

const MAX_WHAT = 1000;

const useStyles = makeStyles(
  {
    action: {
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      padding: 'var(--bui-space-3)',
      margin: 0,
      minWidth: 0,
      '& legend': {
        padding: '0 var(--bui-space-1)',
        fontWeight: 'var(--bui-font-weight-bold)' as 'bold',
      },
    },
  },
  { name: 'PilotsActionFields' },
);

/** The actions that are agreed on: who does what by when. */
export function ActionFields({
  forms,
  isPlan = false,
  onChange,
}: {
  forms: readonly ActionForm[];
  /** In a plan an action says whether it is done before the resume, and by which change. */
  isPlan?: boolean;
  onChange: (forms: ActionForm[]) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const set = (key: number, part: Partial<ActionForm>) =>
    onChange(
      forms.map(form => (form.key === key ? { ...form, ...part } : form)),
    );
  return (
    <Column>
      {forms.map((form, index) => {
        const number = String(index + 1);
        return (
          <fieldset key={form.key} className={classes.action}>
            <legend>{t('reviews.action.legend', { number })}</legend>
            <Column>
              <TextField
                label={t('reviews.action.what')}
                isRequired
                maxLength={MAX_WHAT}
                value={form.what}
                onChange={what => set(form.key, { what })}
              />
              <TextField
                label={t('reviews.action.owner')}
                description={t('reviews.action.ownerHint')}
                isRequired
                value={form.owner}
                onChange={owner => set(form.key, { owner })}
              />
              <DayField
                label={t('reviews.action.due')}
                isRequired
                value={form.due}
                onChange={due => set(form.key, { due })}
              />
              {isPlan && (
                <>
                  <Checkbox
                    isSelected={form.beforeResume}
                    onChange={beforeResume => set(form.key, { beforeResume })}
                  >
                    {t('reviews.action.beforeResume')}
                  </Checkbox>
                  <TextField
                    label={t('reviews.action.change')}
                    description={t('reviews.action.changeHint')}
                    value={form.change}
                    onChange={change => set(form.key, { change })}
                  />
                </>
              )}
              <Row>
                <Button
                  variant="tertiary"
                  onPress={() =>
                    onChange(forms.filter(({ key }) => key !== form.key))
                  }
                >
                  {t('reviews.action.remove', { number })}
                </Button>
              </Row>
            </Column>
          </fieldset>
        );
      })}
      <Row>
        <Button
          variant="secondary"
          onPress={() => onChange([...forms, actionForm()])}
        >
          {t('reviews.action.add')}
        </Button>
      </Row>
    </Column>
  );
}
