import { changedDocumentsIn, linesOf } from './changedDocuments';

describe('changedDocuments', () => {
  it('reads a document and its version a line, and names the first that is none', () => {
    const text = 'runbook 4\n\nRACI version 2\nnonsense\nrunbook zero';
    const { changedDocuments, badLine } = changedDocumentsIn(text);
    expect(linesOf(changedDocuments)).toBe('runbook 4\nraci 2');
    expect(badLine).toBe('nonsense');
    expect(changedDocumentsIn('').badLine).toBeUndefined();
  });
});
