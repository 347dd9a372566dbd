import MarkdownIt from 'markdown-it';

// HTML is recognised so that what stands in a comment is not taken for text;
// nothing is ever rendered from here. Inline marks are left unread: over a
// whole document they cost time and nobody here asks for them.
const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.enableOnly(['normalize', 'block']);

/** The blocks of a Markdown document (CommonMark), with the lines they stand on. */
export function markdownBlocks(content: string) {
  return blocks.parse(content, {});
}
