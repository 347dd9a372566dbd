import { readProposal } from './readProposal';

const TODAY = '2026-08-03';
const words = { rationale: 'It pays.', learnings: 'Ask the branches first.' };

describe('a proposal', () => {
  it('needs a rationale and learnings, and names both at once', () => {
    expect(readProposal({}, TODAY).problems).toEqual([
      expect.stringContaining('rationale'),
      expect.stringContaining('learnings'),
    ]);
    expect(
      readProposal({ ...words, learnings: [' ', ''] }, TODAY).problems,
    ).toEqual([expect.stringContaining('learnings')]);
  });

  it('takes one learning or several, one alternative or several', () => {
    expect(readProposal(words, TODAY)).toEqual({
      words: { ...words, alternatives: [] },
      problems: [],
    });
    const many = readProposal(
      { ...words, learnings: ['One', 'Two'], alternatives: 'Wait' },
      TODAY,
    );
    expect(many.words).toMatchObject({
      learnings: '- One\n- Two',
      alternatives: ['Wait'],
    });
  });

  it.each([
    [{ rationale: 7 }, 'rationale: must be text'],
    [{ learnings: 'x'.repeat(20_001) }, 'longer than 20000'],
    [{ alternatives: Array(21).fill('a') }, 'at most 20'],
    [{ lookBackDate: '2026-08-03' }, 'after today'],
    [{ lookBackDate: '2027-02-30' }, 'after today'],
    [{ lookBackDate: 'soon' }, 'after today'],
  ])('is refused with %p', (change, problem) => {
    expect(
      readProposal({ ...words, ...change }, TODAY).problems.join(),
    ).toMatch(problem);
  });
});
