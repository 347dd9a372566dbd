import { useCallback } from 'react';
import { useText } from '../../translation';
import { retell } from './retell';

/** Says in the reader's language what the server said: a text of its own for people, with what it names in it. */
export function useSaid(): (text: string) => string {
  const t = useText();
  return useCallback(
    text =>
      retell(text, {
        // A key that is found while the page runs; the compiler knows the phrases where they are written.
        phrase: (key, values) =>
          (t as (key: string, values: object) => string)(`said.${key}`, values),
        between: name => t(`ground.between.${name}` as 'ground.between.and'),
      }),
    [t],
  );
}
