import { successorPhrases } from './phrases';

/** What the product manager says of the pilot that comes next. @public */
export interface SuccessorWish {
  /** Name of the entity. */
  name: string;
  title?: string;
  hypothesis?: string;
  /** ISO dates. */
  startDate: string;
  decisionDate: string;
}

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the wish for a successor and names everything that is wrong with it. @public */
export function readSuccessor(
  input: Record<string, unknown>,
  today: string,
): { wanted: SuccessorWish; problems: string[] } {
  const problems: string[] = [];
  const text = (field: string) =>
    typeof input[field] === 'string' ? (input[field] as string).trim() : '';
  const name = text('name');
  if (!NAME.test(name) || name.length > 63) {
    problems.push(successorPhrases.name);
  }
  const startDate = text('startDate');
  const decisionDate = text('decisionDate');
  if (!isDate(startDate) || startDate < today) {
    problems.push(successorPhrases.startDate);
  }
  if (!isDate(decisionDate) || decisionDate <= startDate) {
    problems.push(successorPhrases.decisionDate);
  }
  return {
    wanted: {
      name,
      startDate,
      decisionDate,
      title: text('title') || undefined,
      hypothesis: text('hypothesis') || undefined,
    },
    problems,
  };
}

function isDate(text: string): boolean {
  return (
    DATE.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().slice(0, 10) === text
  );
}
