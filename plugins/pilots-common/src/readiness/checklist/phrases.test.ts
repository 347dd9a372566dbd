import { PhraseBook } from '../../ground/phrases';
import {
  approvedPack,
  changesOf,
  packOf,
  readyFacts,
} from '../__testUtils__/readyFacts';
import { readinessPhrases } from '../phrases';
import { buildChecklist, checksOf } from './Checklist';
import { ChecklistFacts } from './ChecklistFacts';
import { evaluateChecklist } from './evaluateChecklist';

const BOOK = new PhraseBook(readinessPhrases);
const checklist = buildChecklist();

/** Fits anything with a colon, so that it tells nothing. */
const GENERAL = 'checklist.ownership.held';

const untold = (texts: readonly string[]) =>
  texts.filter(text => {
    const found = BOOK.find(text);
    return !found || found.key === GENERAL;
  });

const checksWith = (overrides: Partial<ChecklistFacts>) =>
  evaluateChecklist({
    checklist,
    facts: readyFacts(overrides),
    now: new Date('2026-06-05T09:00:00.000Z'),
  })
    .items.flatMap(item => item.checks)
    .filter(({ id }) => !id.startsWith('blast-radius'));

const NOTHING: Partial<ChecklistFacts> = {
  pack: packOf([]),
  changes: changesOf([]),
  pilot: { ...readyFacts().pilot, holders: {}, onCall: undefined },
  configuration: { reported: true, facts: { alertsRoutedTo: [] } },
  delivery: { reported: true, facts: { lastEvents: {} } },
  outcomes: { reported: true, facts: { metrics: [] } as never },
};

const UNAPPROVED: Partial<ChecklistFacts> = {
  pack: packOf(approvedPack().map(document => ({ ...document, reviews: [] }))),
};

describe('what the checklist says', () => {
  it('is told of its checks by name', () => {
    expect(untold(checksOf(checklist).map(({ title }) => title))).toEqual([]);
  });

  it.each([
    ['where nothing is there', NOTHING],
    ['where nothing is approved', UNAPPROVED],
  ])('mends in known words %s', (_, overrides) => {
    const fixes = checksWith(overrides).flatMap(({ fix }) =>
      fix ? [fix.text] : [],
    );
    expect(fixes.length).toBeGreaterThan(8);
    expect(untold(fixes)).toEqual([]);
  });

  it('judges in known words', () => {
    const messages = [NOTHING, UNAPPROVED, {}]
      .flatMap(checksWith)
      .filter(({ id }) => id !== 'ownership.roles')
      .map(({ message }) => message)
      .filter(message => message !== 'Nothing is connected');
    expect(messages.length).toBeGreaterThan(60);
    expect(untold(messages)).toEqual([]);
  });
});
