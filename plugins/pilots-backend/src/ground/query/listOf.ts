/** The values of a filter, which is repeated or holds several separated by commas. */
export function listOf(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .flatMap(text => String(text).split(','))
    .map(text => text.trim())
    .filter(Boolean);
}
