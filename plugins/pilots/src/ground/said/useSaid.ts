import { useMemo } from 'react';
import { TextFunction, useText } from '../../translation';
import { retell, retellWords } from './retell';
import { Retelling } from './Retelling';

/** Says in the reader's language what the server said: a text of its own for people, with what it names in it. */
export function useSaid(): (text: string) => string {
  const to = useRetelling();
  return text => retell(text, to);
}

/** Says what the server gives as a part of a sentence: `tech lead, data steward`, `3 of 10 users`. */
export function useSaidWords(): (text: string) => string {
  const to = useRetelling();
  return text => retellWords(text, to);
}

function useRetelling(): Retelling {
  const t = useText();
  return useMemo(() => retellingBy(t), [t]);
}

function retellingBy(t: TextFunction): Retelling {
  return {
    // A key that is found while the page runs; the compiler knows the phrases where they are written.
    phrase: (key, values) =>
      (t as (key: string, values: object) => string)(`said.${key}`, values),
    between: name => t(`ground.between.${name}` as 'ground.between.and'),
  };
}
