import { parse } from 'yaml';

const SECTIONS = [
  '## Context and Problem Statement',
  '## Decision Drivers',
  '## Considered Options',
  '## Decision Outcome',
  '### Consequences',
  '### Confirmation',
  '## Pros and Cons of the Options',
  '### Scale',
  '### Iterate',
  '### Stop',
  '## More Information',
];

/**
 * What is wrong with a decision in the form of MADR 4.0, by rules of our own:
 * front matter that is YAML, one title, the sections of the template in their
 * order, an option that was chosen.
 */
export function madrProblems(text: string): string[] {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (!front) return ['no front matter'];
  const problems: string[] = [];
  let said: Record<string, any> = {};
  try {
    said = parse(front);
  } catch (error) {
    problems.push((error as Error).message);
  }
  if (!said.status) problems.push('no status');
  if (!/^\d{4}-\d\d-\d\d$/.test(String(said.date))) problems.push('no date');
  if (!said['decision-makers']?.length) problems.push('nobody decided');
  const headings = body.split('\n').filter(line => /^#{1,6} /.test(line));
  const [title, ...sections] = headings;
  if (!/^# \S/.test(title ?? '')) problems.push('no title');
  if (String(sections) !== String(SECTIONS)) {
    problems.push(`other sections: ${sections.join(', ')}`);
  }
  if (!/^Chosen option: "(Scale|Iterate|Stop)"/m.test(body)) {
    problems.push('nothing was chosen');
  }
  return problems;
}
