import { ChecklistItemResult } from './ChecklistResult';
import { controlsEvidenced } from './controlsEvidenced';

const item = (
  status: ChecklistItemResult['status'],
  ...ids: string[]
): ChecklistItemResult => ({
  id: ids.join(),
  number: 1,
  title: '',
  status,
  waivable: true,
  documents: [],
  checks: [],
  controls: ids.map(id => ({ framework: 'NIST', id })),
});

describe('controlsEvidenced', () => {
  it.each([
    ['all', [item('passed', 'a', 'b'), item('passed', 'c')], 100],
    ['no waiver', [item('passed', 'a'), item('exempt', 'b')], 50],
    ['no silence', [item('passed', 'a'), item('not-reported', 'b')], 50],
    ['a control once', [item('passed', 'a', 'b'), item('failed', 'b')], 50],
    ['what applies', [item('passed', 'a'), item('not-applicable', 'b')], 100],
    ['none', [item('passed')], undefined],
  ])('counts %s', (_, items, percent) => {
    expect(controlsEvidenced({ items })).toBe(percent);
  });
});
