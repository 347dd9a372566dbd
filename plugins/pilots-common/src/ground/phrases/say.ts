/** The names that stand in a phrase as `{{name}}`. @public */
export type PhraseNames<T extends string> =
  T extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | PhraseNames<Rest>
    : never;

/** What the names of a phrase stand for; nothing where it has none. @public */
export type PhraseValues<T extends string> = [PhraseNames<T>] extends [never]
  ? []
  : [values: Readonly<Record<PhraseNames<T>, string | number>>];

export const PLACEHOLDER = /\{\{(\w+)\}\}/;

const EACH_PLACEHOLDER = new RegExp(PLACEHOLDER, 'g');

/**
 * A phrase of the suite with its values, in English: what the server says, to people, pipelines and the record.
 * The phrases stand in `phrases.ts` of each room, so that a reader of another language can be told the same.
 *
 * @public
 */
export function say<T extends string>(
  phrase: T,
  ...[values]: PhraseValues<T>
): string {
  return values
    ? phrase.replace(EACH_PLACEHOLDER, (_, name) =>
        String(values[name as PhraseNames<T>]),
      )
    : phrase;
}
