import {
  EXIT_PARTS,
  EXIT_TITLES,
  ExitPart,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';

const { exit } = pilotsPhrases.decisions.forum;

const LONGEST = 4000;

/** The parts that somebody confirms, each with its evidence; an InputError that names what is wrong. */
export function readExit(
  input: Record<string, unknown>,
): { part: ExitPart; evidence: string }[] {
  const given = EXIT_PARTS.filter(part => input[part] !== undefined);
  if (given.length === 0) {
    throw new InputError(
      EXIT_PARTS.map(part =>
        say(exit.give, { part, words: EXIT_TITLES[part] }),
      ).join('\n'),
    );
  }
  const problems: string[] = [];
  const confirmed = given.map(part => {
    const value = input[part];
    const evidence = typeof value === 'string' ? value.trim() : '';
    if (!evidence) {
      problems.push(say(exit.missing, { part, words: EXIT_TITLES[part] }));
    } else if (evidence.length > LONGEST) {
      problems.push(`${part}: is longer than ${LONGEST} characters`);
    }
    return { part, evidence };
  });
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  return confirmed;
}
