import { DocumentId } from '../../pilot/PilotEntityV1alpha1';
import { DOCUMENT_CATALOG } from './sections';

/** A document to begin with: its title and a heading for each required section. @public */
export function documentSkeleton(document: DocumentId): string {
  const { title, sections } = DOCUMENT_CATALOG[document];
  const headings = sections.map(section => `## ${section.title}\n\n`);
  return `# ${title}\n\n${headings.join('\n')}`;
}
