/** What stands where something was taken out. @public */
export const PLACEHOLDERS = {
  date: '⟨date⟩',
  email: '⟨e-mail⟩',
  link: '⟨link⟩',
  person: '⟨person⟩',
  phone: '⟨phone⟩',
  pilot: '⟨pilot⟩',
} as const;

/** What is known of the pilot that a document is of. @public */
export interface DocumentOrigin {
  /** The pilot's title and name. */
  names: readonly string[];
  /** Entity refs of people. */
  people: readonly string[];
}

/**
 * A document without what belongs to one pilot alone: addresses, phone numbers,
 * links, dates, the pilot's own name and the people's. It takes out what it knows
 * and can recognise; a person reads it before others are offered it.
 *
 * @public
 */
export function cleanDocument(content: string, origin: DocumentOrigin): string {
  const { date, email, link, person, phone, pilot } = PLACEHOLDERS;
  const people = origin.people.flatMap(namesOf);
  return [
    [/\bhttps?:\/\/[^\s<>)\]]+/giu, link] as const,
    [/\bmailto:\S+/giu, email] as const,
    [
      /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
      email,
    ] as const,
    [
      /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?\b/gu,
      date,
    ] as const,
    [
      /(?<![\p{L}\p{N}])\+?\(?\d{2,4}\)?(?:[ /-]\d{2,5}){2,4}(?![\p{L}\p{N}])/gu,
      phone,
    ] as const,
    ...people.map(name => [whole(name), person] as const),
    ...origin.names.filter(Boolean).map(name => [whole(name), pilot] as const),
  ].reduce((text, [found, put]) => text.replace(found, put), content);
}

/** `user:default/mira.castellanos` is written so, as `mira.castellanos` and as `Mira Castellanos`. */
function namesOf(ref: string): string[] {
  const name = ref.split('/').pop() ?? '';
  const spoken = name.replace(/[._-]+/g, ' ').trim();
  return [ref, name, spoken].filter(text => text.length > 2);
}

/** The text as a whole, in any case, wherever no letter or digit goes on. */
function whole(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
