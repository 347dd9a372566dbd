import {
  Checkbox,
  CheckboxGroup,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { DayField } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { ChangeForm, onClock } from './ChangeForm';
import { KindChoice } from './KindChoice';
import { WindowChoice } from './windows/WindowChoice';

const TEXTS = ['impact', 'deploymentPlan', 'backoutSteps'] as const;
const MAX_TEXT = 20_000;

/** What a change says, to be filled in. */
export function ChangeFields({
  form,
  isNew,
  roles,
  onChange,
}: {
  form: ChangeForm;
  /** The kind is chosen once. */
  isNew: boolean;
  roles: readonly RoleId[];
  onChange: (form: ChangeForm) => void;
}) {
  const t = useText();
  const { entity, zone } = usePilot();
  const set =
    <K extends keyof ChangeForm>(key: K) =>
    (value: ChangeForm[K]) =>
      onChange({ ...form, [key]: value });
  const isStandard = form.kind === 'standard';
  const targets = [...new Set([...entity.spec.targets, ...form.targets])];
  return (
    <>
      {isNew && <KindChoice form={form} roles={roles} onChange={onChange} />}
      <TextField
        label={t('changes.field.title')}
        isRequired
        maxLength={200}
        value={form.title}
        onChange={set('title')}
      />
      {form.kind === 'normal' && (
        <Checkbox isSelected={form.rehearsal} onChange={set('rehearsal')}>
          {t('changes.field.rehearsal')}
        </Checkbox>
      )}
      {(isStandard ? [] : TEXTS).map(key => (
        <TextAreaField
          key={key}
          label={t(`changes.field.${key}`)}
          secondaryLabel={t('changes.field.markdown')}
          rows={4}
          maxLength={MAX_TEXT}
          value={form[key]}
          onChange={set(key)}
        />
      ))}
      <WindowChoice
        onPick={({ start, end }) =>
          onChange({
            ...form,
            windowStart: onClock(start, zone),
            windowEnd: onClock(end, zone),
          })
        }
      />
      <DayField
        precision="minute"
        label={t('changes.field.windowStart', { zone })}
        value={form.windowStart}
        onChange={set('windowStart')}
      />
      <DayField
        precision="minute"
        label={t('changes.field.windowEnd', { zone })}
        value={form.windowEnd}
        onChange={set('windowEnd')}
      />
      {!isStandard && (
        <CheckboxGroup
          label={t('changes.field.targets')}
          value={form.targets}
          onChange={set('targets')}
        >
          {targets.map(target => (
            <Checkbox key={target} value={target}>
              {target}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <TextAreaField
        label={t('changes.field.commits')}
        description={t('changes.field.commitsHint')}
        rows={2}
        value={form.commits}
        onChange={set('commits')}
      />
      <TextAreaField
        label={t('changes.field.versions')}
        description={t('changes.field.versionsHint')}
        rows={2}
        value={form.versions}
        onChange={set('versions')}
      />
      <TextAreaField
        label={t('changes.field.externalIds')}
        description={t('changes.field.externalIdsHint')}
        rows={2}
        value={form.externalIds}
        onChange={set('externalIds')}
      />
    </>
  );
}
