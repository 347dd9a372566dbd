import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { useId } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { useText } from '../translation';
import { pilotsApiRef } from '../ground/reading';
import { useStageWord } from '../ground/status';

/** Stands for no template: an empty key is no choice. */
const HEADINGS = 'headings';

/** The form field `PilotPackPicker`: a saved pack to begin with, or headings. */
export function PackPicker(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange } = props;
  const t = useText();
  const stageWord = useStageWord();
  const api = useApi(pilotsApiRef);
  const help = useId();
  const { value: page, error } = useAsync(
    () => api.get('/pack-templates', {}),
    [api],
  );
  const options = [
    { value: HEADINGS, label: t('templates.field.headings') },
    ...(page?.items ?? []).map(({ id, title, outcome }) => ({
      value: id,
      label: `${title} (${stageWord(outcome as 'scaled')})`,
    })),
  ];
  return (
    <div>
      <Select
        label={t('templates.field.label')}
        aria-describedby={help}
        options={options}
        value={formData || HEADINGS}
        onChange={key =>
          onChange(key === HEADINGS ? undefined : String(key ?? ''))
        }
      />
      <Text id={help} as="p" variant="body-small" color="secondary">
        {t(error ? 'templates.field.failed' : 'templates.field.help')}
      </Text>
    </div>
  );
}
