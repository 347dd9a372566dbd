import { Radio, RadioGroup, Text } from '@backstage/ui';
import {
  CHANGE_KINDS,
  changeAction,
  mayAct,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { ChoiceField } from '../../ground/acting';
import { Loaded } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { ChangeForm } from './ChangeForm';

/** Chooses the kind of a new change, and the template of a standard one. */
export function KindChoice({
  form,
  roles,
  onChange,
}: {
  form: ChangeForm;
  roles: readonly RoleId[];
  onChange: (form: ChangeForm) => void;
}) {
  const t = useText();
  return (
    <>
      <RadioGroup
        label={t('changes.kind.label')}
        value={form.kind}
        onChange={kind =>
          onChange({
            ...form,
            kind: kind as ChangeForm['kind'],
            rehearsal: kind === 'normal' && form.rehearsal,
          })
        }
      >
        {CHANGE_KINDS.map(kind => (
          <Radio
            key={kind}
            value={kind}
            isDisabled={!mayAct(changeAction(kind, 'edit'), roles)}
          >
            {t(`changes.kind.${kind}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Text as="p" variant="body-small" color="secondary">
        {t(`changes.kind.${form.kind}Hint`)}
      </Text>
      {form.kind === 'standard' && (
        <TemplateChoice form={form} onChange={onChange} />
      )}
    </>
  );
}

function TemplateChoice({
  form,
  onChange,
}: {
  form: ChangeForm;
  onChange: (form: ChangeForm) => void;
}) {
  const t = useText();
  const reading = usePilotReading(pilot => pilot.get('/changes/templates'));
  return (
    <Loaded reading={reading} lines={1}>
      {({ items }) => {
        const authorised = items.filter(({ state }) => state === 'authorised');
        return authorised.length === 0 ? (
          <Text as="p">{t('changes.template.noneAuthorised')}</Text>
        ) : (
          <ChoiceField
            label={t('changes.template.choose')}
            isRequired
            value={form.template}
            options={authorised.map(
              ({ id, title }) => [id, `${id}: ${title}`] as const,
            )}
            onChange={template => onChange({ ...form, template })}
          />
        );
      }}
    </Loaded>
  );
}
