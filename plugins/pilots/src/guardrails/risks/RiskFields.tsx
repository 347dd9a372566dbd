import { TextAreaField, TextField } from '@backstage/ui';
import {
  RISK_KINDS,
  RISK_SEVERITIES,
  RISK_TREATMENTS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { ChoiceField, DayField } from '../../ground/acting';
import { RiskForm } from './RiskForm';

const MAX_TITLE = 200;
const MAX_TEXT = 4000;

/** What a risk says, to be filled in. */
export function RiskFields({
  form,
  isPrivacyOnly,
  onChange,
}: {
  form: RiskForm;
  /** The data steward writes risks to privacy, no others. */
  isPrivacyOnly: boolean;
  onChange: (form: RiskForm) => void;
}) {
  const t = useText();
  const set =
    <K extends keyof RiskForm>(key: K) =>
    (value: RiskForm[K]) =>
      onChange({ ...form, [key]: value });
  const kinds = RISK_KINDS.filter(kind => !isPrivacyOnly || kind === 'privacy');
  return (
    <>
      <TextField
        label={t('guardrails.field.title')}
        isRequired
        maxLength={MAX_TITLE}
        value={form.title}
        onChange={set('title')}
      />
      <TextAreaField
        label={t('guardrails.field.description')}
        rows={3}
        maxLength={MAX_TEXT}
        value={form.description}
        onChange={set('description')}
      />
      <ChoiceField
        label={t('guardrails.field.severity')}
        value={form.severity}
        options={RISK_SEVERITIES.map(severity => [
          severity,
          t(`guardrails.severity.${severity}`),
        ])}
        onChange={set('severity')}
      />
      <ChoiceField
        label={t('guardrails.field.kind')}
        value={form.kind}
        options={kinds.map(kind => [kind, t(`guardrails.kind.${kind}`)])}
        onChange={set('kind')}
      />
      <ChoiceField
        label={t('guardrails.field.treatment')}
        value={form.treatment}
        options={RISK_TREATMENTS.map(treatment => [
          treatment,
          t(`guardrails.treatment.${treatment}`),
        ])}
        onChange={set('treatment')}
      />
      <TextField
        label={t('guardrails.field.owner')}
        description={t('guardrails.field.ownerHint')}
        value={form.owner}
        onChange={set('owner')}
      />
      <TextAreaField
        label={t('guardrails.field.mitigation')}
        description={t('guardrails.field.mitigationHint')}
        rows={3}
        maxLength={MAX_TEXT}
        value={form.mitigation}
        onChange={set('mitigation')}
      />
      <DayField
        label={t('guardrails.field.reviewDate')}
        description={t('guardrails.field.reviewDateHint')}
        value={form.reviewDate}
        onChange={set('reviewDate')}
      />
    </>
  );
}
