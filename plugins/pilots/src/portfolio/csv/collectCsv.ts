import { PilotsApi } from '@pilot-handoff/backstage-plugin-pilots-common';
import { filterQuery, PortfolioFilters } from '../filters';
import { csvHeader, csvRow } from './portfolioCsv';

/** Rows asked for at once: a few hundred kilobytes. */
const PAGE = 200;

/**
 * Reads everything that fits the filters, a page at a time, and keeps lines
 * instead of rows, so that memory holds the file and one page. Ends with an
 * AbortError when the signal says so.
 */
export async function collectCsv(options: {
  api: PilotsApi;
  filters: PortfolioFilters;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}): Promise<{ file: Blob; rows: number }> {
  const { api, filters, signal, onProgress } = options;
  const parts: string[] = [csvHeader];
  let rows = 0;
  let cursor: string | undefined;
  do {
    const page = await api.get('/pilots', {
      query: { ...filterQuery(filters), limit: PAGE, cursor } as {},
      signal,
    });
    parts.push(page.items.map(csvRow).join(''));
    rows += page.items.length;
    cursor = page.pageInfo.nextCursor;
    onProgress(rows, Math.max(page.totalItems, rows));
  } while (cursor);
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows };
}
