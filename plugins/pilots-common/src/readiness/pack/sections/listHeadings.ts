import MarkdownIt from 'markdown-it';
import { markdownBlocks } from '../markdownBlocks';

/** A heading of a Markdown document. @public */
export interface Heading {
  level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Its text, without marks of emphasis or links. */
  text: string;
}

/** Headings longer than this are cut: nobody reads them as one. */
const MAX_HEADING = 500;

const markdown = new MarkdownIt();

/**
 * The headings of a Markdown document in their order, `#` and underlined ones;
 * not what merely looks like one in code, in a comment or in front matter.
 *
 * @public
 */
export function listHeadings(content: string): Heading[] {
  const tokens = markdownBlocks(withoutFrontMatter(content));
  return tokens.flatMap((token, at) =>
    token.type === 'heading_open'
      ? [
          {
            level: Number(token.tag.slice(1)) as Heading['level'],
            text: plainText(tokens[at + 1].content.slice(0, MAX_HEADING)),
          },
        ]
      : [],
  );
}

/** Metadata between two lines of dashes would read as an underlined heading. */
function withoutFrontMatter(content: string): string {
  return content.replace(
    /^\uFEFF?---[ \t]*\r?\n(?=[\w"'-]+[ \t]*:)[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    '',
  );
}

function plainText(inline: string): string {
  const [root] = markdown.parseInline(inline, {});
  const texts = (root.children ?? []).map(token => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
    return ['text', 'code_inline', 'image', 'text_special'].includes(token.type)
      ? token.content
      : '';
  });
  return texts.join('').trim();
}
