import { ChangeResult, ClosedChangeFact } from '../../../changes';
import { exampleChange } from '../../../changes/__testUtils__/exampleChange';
import { ReviewsSoFar } from '../../../reviews';
import { readyFacts } from '../../__testUtils__/readyFacts';
import { learningLoopChecks } from './learningLoopChecks';

const CLOSED_AT = '2026-06-10T10:00:00.000Z';
const BEFORE = '2026-06-09T10:00:00.000Z';
const AFTER = '2026-06-16T10:00:00.000Z';

function statusOf(options: {
  result?: ChangeResult;
  hasLearnings?: boolean;
  held?: ReviewsSoFar;
}) {
  const { held, result = 'succeeded', hasLearnings = false } = options;
  const facts = readyFacts();
  const change = exampleChange({
    state: 'closed',
    closure: {
      result,
      learnings: '',
      changedDocuments: [],
      documentsNote: 'None had to change',
      closedAt: CLOSED_AT,
      closedBy: { actor: 'system' },
    },
  });
  const closed: ClosedChangeFact = {
    change,
    hasLearnings,
    hasDocuments: true,
    decisionArchived: true,
    missing: [],
  };
  const rule = learningLoopChecks.find(
    ({ id }) => id === 'learning-loop.learnings',
  )!;
  const found = rule.rule(
    {
      ...facts,
      changes: { ...facts.changes, closed: [closed] },
      reviews: { ...facts.reviews, held },
    },
    new Date('2026-06-17T10:00:00.000Z'),
  );
  return found.status;
}

describe('the learnings of a closed change', () => {
  it.each<[string, Parameters<typeof statusOf>[0], string]>([
    ['written with it', { hasLearnings: true }, 'passed'],
    ['missing before the start', {}, 'failed'],
    ['not due before the first review', { held: {} }, 'passed'],
    [
      'not due before the next review',
      { held: { latestAt: BEFORE } },
      'passed',
    ],
    [
      'written in the review after it',
      { held: { latestAt: AFTER, learntAt: AFTER } },
      'passed',
    ],
    ['forgotten in that review', { held: { latestAt: AFTER } }, 'failed'],
    [
      'of the week before',
      { held: { latestAt: AFTER, learntAt: BEFORE } },
      'failed',
    ],
    [
      'its own to write when it failed',
      { result: 'failed', held: { latestAt: AFTER, learntAt: AFTER } },
      'failed',
    ],
    [
      'its own to write when it was rolled back',
      { result: 'rolled-back', held: {} },
      'failed',
    ],
    [
      'written, though it failed',
      { result: 'failed', hasLearnings: true, held: {} },
      'passed',
    ],
  ])('are %s', (_, options, expected) => {
    expect(statusOf(options)).toBe(expected);
  });
});
