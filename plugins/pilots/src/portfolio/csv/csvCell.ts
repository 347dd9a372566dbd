/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** Leading blanks do not keep a spreadsheet from seeing a formula. */
const BLANKS = /^[\s\u00a0\ufeff]+/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a
 * formula gets an apostrophe in front; numbers stay numbers, absent is empty.
 */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const isFormula =
    FORMULA.test(value) || FORMULA.test(value.replace(BLANKS, ''));
  const text = isFormula ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** One line of a CSV file, with its end. */
export const csvLine = (
  cells: readonly (string | number | null | undefined)[],
): string => `${cells.map(csvCell).join(',')}\r\n`;
