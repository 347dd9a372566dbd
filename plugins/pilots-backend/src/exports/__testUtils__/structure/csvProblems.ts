import { parse } from 'csv-parse/sync';

/** The cells of a table by the names of its columns. Throws where rows differ in length. */
export function csvRows(text: string): Record<string, string>[] {
  return parse(text, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
}

/**
 * What is wrong with a table for spreadsheets, by rules of our own: RFC 4180, a
 * header without gaps, nothing that a spreadsheet would calculate.
 */
export function csvProblems(text: string): string[] {
  let rows;
  try {
    rows = csvRows(text);
  } catch (error) {
    return [(error as Error).message];
  }
  const problems: string[] = [];
  if (!text.endsWith('\r\n')) problems.push('the last line does not end');
  for (const [n, row] of rows.entries()) {
    for (const [column, cell] of Object.entries(row)) {
      if (!/^[a-z][a-zA-Z_0-9]*$/.test(column))
        problems.push(`column ${column}`);
      if (/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell)) {
        problems.push(`row ${n + 1}, ${column} calculates: ${cell}`);
      }
    }
  }
  return problems;
}
