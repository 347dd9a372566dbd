import { Command } from 'commander';
import { COMMANDS } from './commands';

/** The program with all of its commands. */
export function createProgram(): Command {
  const program = new Command('pilots')
    .description('Tools of the pilot handoff suite')
    .showHelpAfterError('(pilots help <command> says more)');
  for (const register of COMMANDS) register(program);
  return program;
}
