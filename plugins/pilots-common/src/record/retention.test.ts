import { DEFAULT_RETENTION, retentionEnd, standingHolds } from './retention';

const end = (parts: Partial<Parameters<typeof retentionEnd>[0]>) =>
  retentionEnd({
    retention: DEFAULT_RETENTION,
    archivedAt: '2026-03-01T10:00:00.000Z',
    lastEntryAt: '2026-03-01T10:00:00.000Z',
    purgedBefore: false,
    ...parts,
  });

describe('retentionEnd', () => {
  it.each([
    [
      'seven years after the pilot was archived',
      {},
      '2033-03-01T10:00:00.000Z',
    ],
    [
      'the same, however much is said later',
      { lastEntryAt: '2030-01-01T00:00:00.000Z' },
      '2033-03-01T10:00:00.000Z',
    ],
    [
      'what came after a deletion: as long after its last entry',
      { purgedBefore: true, lastEntryAt: '2034-01-01T00:00:00.000Z' },
      '2041-01-01T00:00:00.000Z',
    ],
    ['as configured', { retention: 'P18M' }, '2027-09-01T10:00:00.000Z'],
    [
      'the end of a shorter month',
      { archivedAt: '2024-02-29T10:00:00.000Z', retention: 'P1Y' },
      '2025-02-28T10:00:00.000Z',
    ],
    ['never before it is archived', { archivedAt: undefined }, undefined],
    ['never without entries', { lastEntryAt: undefined }, undefined],
  ])('%s', (_, parts, expected) => expect(end(parts)).toBe(expected));
});

describe('standingHolds', () => {
  it('are those that nobody lifted', () => {
    const lifted = { by: { actor: 'a' }, at: '', reason: '' };
    expect(standingHolds([{}, { lifted }])).toEqual([{}]);
  });
});
