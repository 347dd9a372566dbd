/** The same messages in another language: no key missing, none too many. Placeholders are compared by a test. */
export type Translated<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : Translated<M[K]>;
};

/** Messages without nesting, as Backstage takes a translation. */
export function flatten(messages: object): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  const visit = (nested: object, prefix: string) => {
    for (const [key, value] of Object.entries(nested)) {
      if (typeof value === 'string') entries.push([prefix + key, value]);
      else visit(value, `${prefix}${key}.`);
    }
  };
  visit(messages, '');
  return Object.fromEntries(entries);
}
