import fc from 'fast-check';
import { documentState, isVoid } from './documentState';
import { contentHash, normalizeContent } from './normalizeContent';
import { DocumentReview, DocumentVersion } from './PackDocument';

const review = (
  decision: DocumentReview['decision'],
  version: number,
  content: string,
): DocumentReview => ({
  id: `${decision}-${version}`,
  document: 'runbook',
  decision,
  version,
  hash: contentHash(content),
  by: { actor: 'user:default/dagny', role: 'techLead' },
  statement: 'Read and tried',
  at: '2026-06-01T09:00:00.000Z',
});
const version = (number: number, content: string): DocumentVersion => ({
  document: 'runbook',
  version: number,
  hash: contentHash(content),
  authors: [{ actor: 'user:default/chidi' }],
  source: 'portal',
  createdAt: '2026-06-01T08:00:00.000Z',
  missingSections: [],
  size: content.length,
});

describe('documentState', () => {
  it('goes from missing to approved, void, and approved with the same content again', () => {
    const approved = review('approved', 1, 'one');
    const reviews = [approved];
    const of = (n: number, text: string) =>
      documentState({ current: version(n, text), reviews }).state;
    expect(documentState({ reviews: [] }).state).toBe('missing');
    expect(
      documentState({ current: version(1, 'one'), reviews: [] }).state,
    ).toBe('in-review');
    expect(of(1, 'one')).toBe('approved');
    expect(of(2, 'two')).toBe('approval-void');
    expect(of(3, 'one')).toBe('approved');
  });

  it('lets the last word on the current content count', () => {
    const reviews = [
      review('approved', 1, 'one'),
      review('changes-requested', 1, 'one'),
    ];
    const state = documentState({ current: version(1, 'one'), reviews });
    expect(state).toMatchObject({
      state: 'changes-requested',
      lastApproval: reviews[0],
    });
    expect(
      documentState({
        current: version(1, 'one'),
        reviews: [...reviews, review('approved', 1, 'one')],
      }).state,
    ).toBe('approved');
  });

  it('forgets a request for changes once there is a new version', () => {
    const reviews = [review('changes-requested', 1, 'one')];
    expect(documentState({ current: version(2, 'two'), reviews }).state).toBe(
      'in-review',
    );
  });

  it('voids an approval if, and only if, the normalised content changed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b  ', '', '```', '    c ', '\r', '# d'))
      .map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const void_ = isVoid(review('approved', 1, before), version(2, after));
        expect(void_).toBe(
          normalizeContent(before) !== normalizeContent(after),
        );
      }),
    );
  });
});
