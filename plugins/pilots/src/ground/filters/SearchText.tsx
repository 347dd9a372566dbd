import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

/** How long typing rests before the list is read anew. */
const REST_MS = 300;

/** The text filter: the list follows once typing rests. */
export function SearchText(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { label, value, onChange } = props;
  const [text, setText] = useState(value);
  const sent = useRef(value);
  // The address changed by other means, for example with the back button.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);
  useDebounce(
    () => {
      if (text.trim() === sent.current) return;
      sent.current = text.trim();
      onChange(sent.current);
    },
    REST_MS,
    [text],
  );
  return (
    <SearchField
      size="small"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={setText}
    />
  );
}
