import { Select } from '@backstage/ui';

/** Picks one of a few. */
export function ChoiceField<T extends string>(props: {
  label: string;
  description?: string;
  value: T;
  options: readonly (readonly [id: T, label: string])[];
  onChange: (value: T) => void;
  isRequired?: boolean;
  className?: string;
}) {
  const { options, value, onChange, ...rest } = props;
  return (
    <Select
      {...rest}
      options={options.map(([id, label]) => ({ id, label }))}
      value={value}
      onChange={key => key !== null && onChange(String(key) as T)}
    />
  );
}
