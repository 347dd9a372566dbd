import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

/** A document to begin with: its title and a heading for each required section. */
export function skeletonOf(
  document: Pick<PilotsSchemas['PackDocument'], 'title' | 'sections'>,
): string {
  const title = document.title.replace(/^./, first =>
    first.toLocaleUpperCase('en-US'),
  );
  const sections = document.sections.map(section => `## ${section.title}\n\n`);
  return `# ${title}\n\n${sections.join('\n')}`;
}
