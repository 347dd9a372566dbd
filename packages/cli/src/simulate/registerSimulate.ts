import { Command, Option } from 'commander';
import { loadSimulation } from './loadSimulation';
import { openPlace } from './openPlace';
import { printOutcome } from './printOutcome';

interface SimulateOptions {
  database: 'sqlite' | 'postgres';
  connection?: string;
  quiet?: boolean;
}

/** `pilots simulate`: what would have become of a pilot. */
export function registerSimulate(program: Command): void {
  program
    .command('simulate')
    .description(
      'Run scenarios of pilots with a simulated clock; fails where something comes out differently than expected',
    )
    .argument('<files...>', 'scenario files')
    .addOption(
      new Option('--database <kind>', 'where it is kept meanwhile')
        .choices(['sqlite', 'postgres'])
        .default('sqlite'),
    )
    .option(
      '--connection <url>',
      'a PostgreSQL server that lets you create databases (default: PILOTS_POSTGRES, else one of its own in a clone of the repository)',
    )
    .option('--quiet', 'leave out the days')
    .action(simulate);
}

async function simulate(
  files: string[],
  options: SimulateOptions,
): Promise<void> {
  const { simulateFiles } = await loadSimulation();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const place = await openPlace(options);
  try {
    const outcomes = await simulateFiles({
      // Yarn runs commands at the root of the repository.
      files,
      from: process.env.INIT_CWD ?? process.cwd(),
      database: place.database,
      tell: options.quiet ? undefined : print,
    });
    const held = outcomes.map(outcome => printOutcome(outcome, print));
    if (held.includes(false)) process.exitCode = 1;
  } finally {
    await place.close();
  }
}
