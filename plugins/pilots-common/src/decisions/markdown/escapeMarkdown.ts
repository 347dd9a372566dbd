/** Characters that mean something to Markdown or HTML wherever they stand. */
const SPECIAL = /[\\`*_[\]<>&#|~!()$]/g;
/** Controls, and marks that turn the direction of what follows around. */
const CONTROLS = new RegExp(
  // eslint-disable-next-line no-control-regex
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]',
  'g',
);
const LIST_ITEM = /^\s{0,8}(?:[-*+]|\d{1,9}[.)])\s+(\S.*)$/;

/**
 * A text as one line of Markdown that shows exactly it: no heading, link, HTML
 * or list comes of it. Names in any script and emoji stay as they are; marks
 * that override the direction of the rest of the line are left out.
 *
 * @public
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&');
}

/**
 * A text of several lines as Markdown: paragraphs and simple lists stay, all
 * else shows as it was written.
 *
 * @public
 */
export function escapeMarkdownBlock(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(line => {
      const item = LIST_ITEM.exec(line);
      return item ? `* ${escapeMarkdown(item[1])}` : escapeMarkdown(line);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
