import { InputError } from '@backstage/errors';
import {
  OBSERVATION_COLUMNS,
  observationFromColumns,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { CsvError, parse } from 'csv-parse/sync';
import { RawObservation } from './ObservationIntake';

const { intake: said, problems: wrong } = pilotsPhrases.outcomes;

/** Spreadsheets separate cells by what is not their decimal sign. */
const DELIMITERS = [',', ';', '\t'];

/**
 * The rows of a CSV file (RFC 4180; cells separated by comma, semicolon or
 * tab; a byte order mark is skipped) as observations. The first row names the
 * columns. A row that cannot be read is an observation with that problem.
 * Throws an InputError when the file as a whole is none.
 */
export function readCsv(text: string): RawObservation[] {
  const broken: RawObservation[] = [];
  const rows = parseRows(text, (line, problem) =>
    broken.push({ raw: undefined, index: -1, line, problem }),
  );
  const items = rows.map(({ record, line }) => ({
    raw: observationFromColumns(record),
    index: -1,
    line,
  }));
  return [...items, ...broken]
    .sort((a, b) => a.line! - b.line!)
    .map((item, index) => ({ ...item, index }));
}

function parseRows(
  text: string,
  skipped: (line: number, problem: string) => void,
) {
  try {
    // Line ends of one kind, so that lines are counted as an editor counts them.
    const rows = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      columns: header => knownColumns(header),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_skip: error => {
        if (error) skipped(lineOf(error), whyUnread(error));
      },
    }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(say(said.noCsv, { error: error.message }));
  }
}

function knownColumns(header: string[]): string[] {
  const columns = header.map(name => {
    const plainName = name.trim().toLowerCase();
    return OBSERVATION_COLUMNS.find(c => c.toLowerCase() === plainName) ?? name;
  });
  const known: readonly string[] = OBSERVATION_COLUMNS;
  const others = columns.filter(name => !known.includes(name));
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i);
  if (others.length > 0 || twice.length > 0) {
    throw new InputError(
      say(others.length > 0 ? said.columns : said.columnsTwice, {
        columns: known.join(', '),
        names: [...others, ...twice]
          .map(name => JSON.stringify(name.slice(0, 40)))
          .join(', '),
      }),
    );
  }
  return columns;
}

/** The separator that the first row has most of. */
function delimiterOf(text: string): string {
  const [header] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

function lineOf(error: CsvError): number {
  return Number((error as unknown as { lines?: number }).lines ?? 0);
}

function whyUnread(error: CsvError): string {
  return error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
    ? wrong.cells
    : say(wrong.unreadable, { error: error.message });
}
