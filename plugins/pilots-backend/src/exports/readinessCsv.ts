import { ChecklistResult } from '@pilot-handoff/backstage-plugin-pilots-common';
import { stringify } from 'csv-stringify/sync';

const COLUMNS = [
  'number',
  'item',
  'item_status',
  'check',
  'title',
  'kind',
  'status',
  'status_without_waiver',
  'message',
  'fix',
  'who',
  'waiver_expires',
  'evidence',
  'controls',
];

/**
 * The checklist as CSV (RFC 4180), a row a check. What a spreadsheet would take
 * for a formula is escaped, since people write titles and messages.
 */
export function readinessCsv({
  items,
}: Pick<ChecklistResult, 'items'>): string {
  const rows = items.flatMap(item =>
    item.checks.map(check => [
      item.number,
      item.id,
      item.status,
      check.id,
      check.title,
      check.kind,
      check.status,
      check.withoutWaiver,
      check.message,
      check.fix?.text ?? '',
      check.fix?.who.join(' ') ?? '',
      check.waiver?.expiresAt ?? '',
      check.evidence
        .map(({ label, url, hash }) =>
          [label, url, hash].filter(Boolean).join(' '),
        )
        .join('; '),
      item.controls.map(({ framework, id }) => `${framework} ${id}`).join('; '),
    ]),
  );
  return stringify(rows, {
    header: true,
    columns: COLUMNS,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
