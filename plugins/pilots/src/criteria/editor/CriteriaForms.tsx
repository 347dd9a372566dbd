import { Alert, Button } from '@backstage/ui';
import AddIcon from '@material-ui/icons/Add';
import {
  CRITERION_OUTCOMES,
  missingOutcomes,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Column } from '../../ground/layout';
import { useSaid } from '../../ground/said';
import { CriterionEditor } from './CriterionEditor';
import { CriterionForm, CriterionProblem, newForm } from './CriterionForm';

/** All criteria while they are edited, and everything that is still wrong with them. */
export function CriteriaForms({
  forms,
  onChange,
  problems,
}: {
  forms: CriterionForm[];
  onChange: (forms: CriterionForm[]) => void;
  problems: CriterionProblem[];
}) {
  const t = useText();
  const said = useSaid();
  const [firstMissing = CRITERION_OUTCOMES[0]] = missingOutcomes(forms);
  return (
    <Column>
      {forms.map(form => (
        <CriterionEditor
          key={form.key}
          form={form}
          onChange={next =>
            onChange(forms.map(f => (f.key === form.key ? next : f)))
          }
          onRemove={() => onChange(forms.filter(f => f.key !== form.key))}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          iconStart={<AddIcon />}
          onPress={() => onChange([...forms, newForm(firstMissing)])}
        >
          {t('criteria.editor.add')}
        </Button>
      </div>
      {problems.length > 0 && (
        <Alert
          status="warning"
          icon
          title={t('criteria.editor.problems', { count: problems.length })}
          description={
            <ul>
              {problems.map(({ name, message }) => (
                <li key={`${name} ${message}`}>
                  {name ? `${name}: ${said(message)}` : said(message)}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </Column>
  );
}
