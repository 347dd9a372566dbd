import { Select } from '@backstage/ui';
import { useText } from '../../translation';

/** A filter with several choices; none chosen means any. */
export function ManySelect<T extends string>(props: {
  label: string;
  all: readonly T[];
  word: (item: T) => string;
  chosen: T[];
  onChange: (chosen: T[]) => void;
}) {
  const t = useText();
  const { label, all, word, chosen } = props;
  return (
    <Select
      size="small"
      selectionMode="multiple"
      aria-label={label}
      placeholder={`${label}: ${t('ground.filter.any')}`}
      options={all.map(item => ({ id: item, label: word(item) }))}
      value={chosen}
      onChange={keys => {
        const names = (keys as unknown as string[]).map(String);
        props.onChange(all.filter(item => names.includes(item)));
      }}
    />
  );
}
