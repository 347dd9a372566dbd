import { TextField, TextFieldProps } from '@backstage/ui';

/** A calendar day (`2026-03-02`) or a local moment (`2026-03-02T20:00`), with the browser's own picker. */
export function DayField({
  precision = 'day',
  ...props
}: Omit<TextFieldProps, 'type'> & { precision?: 'day' | 'minute' }) {
  // The field hands its type on to the input; its own list only leaves these out.
  const type = (precision === 'day' ? 'date' : 'datetime-local') as 'text';
  return <TextField type={type} {...props} />;
}
