/**
 * A section that a document must have. A heading covers it when it holds all
 * words of one of the `wordings`, in any order, and none of `unless`.
 *
 * @public
 */
export interface RequiredSection {
  /** Stable within the document, for example `success-measures`. */
  id: string;
  /** As people are told that it is missing, for example `Success measures`. */
  title: string;
  /** Each wording is a phrase; plural, case, order, punctuation and numbering do not matter. */
  wordings: readonly string[];
  unless?: readonly string[];
}

/** A document of the readiness pack. @public */
export interface PackDocumentDefinition {
  title: string;
  /** Names of the document itself: a heading with one of them at the top is its title, not a section. */
  names: readonly string[];
  sections: readonly RequiredSection[];
}

/** `id: Title = wording | wording …`, which keeps the catalogue readable. */
export function requireSection(
  id: string,
  title: string,
  wordings: string,
  unless?: string,
): RequiredSection {
  const phrases = (text: string) => text.split('|').map(word => word.trim());
  return {
    id,
    title,
    wordings: [title, ...phrases(wordings)],
    ...(unless && { unless: phrases(unless) }),
  };
}
