import { DocumentId } from '../../../pilot/PilotEntityV1alpha1';
import { DOCUMENT_CATALOG } from './documentCatalog';
import { headingWords, saysAllOf } from './headingWords';
import { Heading, listHeadings } from './listHeadings';
import { RequiredSection } from './RequiredSection';

/** The sections that a document of the pack must have, in the order in which they are shown. @public */
export function requiredSections(
  document: DocumentId,
): readonly RequiredSection[] {
  return DOCUMENT_CATALOG[document].sections;
}

/**
 * The required sections that no heading of the document covers. One heading
 * may cover several ("Goals and success measures"); its level does not matter.
 *
 * @param markdown - The content of the document.
 * @public
 */
export function missingSections(
  document: DocumentId,
  markdown: string,
): RequiredSection[] {
  const headings = sectionHeadings(document, listHeadings(markdown)).map(
    heading => headingWords(heading.text),
  );
  return requiredSections(document).filter(
    section => !headings.some(words => covers(section, words)),
  );
}

function covers(section: RequiredSection, words: Set<string>): boolean {
  if (section.unless?.some(phrase => saysAllOf(words, phrase))) return false;
  return section.wordings.some(wording => saysAllOf(words, wording));
}

/**
 * All but the title: "RACI and contact matrix" at the top says what the
 * document is, not that it has contacts.
 */
function sectionHeadings(document: DocumentId, headings: Heading[]): Heading[] {
  const [first, ...rest] = headings;
  const isTitle =
    first?.level === 1 &&
    rest.every(heading => heading.level > 1) &&
    DOCUMENT_CATALOG[document].names.some(name =>
      saysAllOf(headingWords(first.text), name),
    );
  return isTitle ? rest : headings;
}
