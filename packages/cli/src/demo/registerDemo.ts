import { Command } from 'commander';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadSimulation } from '../simulate/loadSimulation';

/** `pilots demo`: a portal's database with pilots that have been running for weeks. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description(
      'Write the pilots of a demo portal, as if their weeks had gone by until now; a folder that has pilots is left alone',
    )
    .requiredOption('--scenarios <folder>', 'where the scenario files are')
    .requiredOption(
      '--directory <folder>',
      'where the portal keeps its SQLite databases',
    )
    .action(writeDemoPilots);
}

async function writeDemoPilots(options: {
  scenarios: string;
  directory: string;
}): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('Made-up pilots have no place in a production portal');
  }
  // Yarn runs commands at the root of the repository.
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = path.resolve(from, options.scenarios);
  const { writeDemo } = await loadSimulation();
  const written = await writeDemo({
    files: readdirSync(folder)
      .filter(name => /\.ya?ml$/.test(name))
      .sort()
      .map(name => path.join(folder, name)),
    directory: path.resolve(from, options.directory),
    now: Date.now(),
    tell: line => process.stdout.write(`${line}\n`),
  });
  if (!written) process.stdout.write('There are pilots already.\n');
}
