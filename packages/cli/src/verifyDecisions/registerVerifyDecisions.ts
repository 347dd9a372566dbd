import { PilotsClient } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Command } from 'commander';
import { backendAddress } from '../events/backendAddress';
import { tokenOf } from '../events/registerTarget';
import { verifyDecisions } from './verifyDecisions';

/** `pilots verify-decisions`: whether all decisions are still what was decided. */
export function registerVerifyDecisions(program: Command): void {
  program
    .command('verify-decisions')
    .description(
      'Have every decision built anew from its parts and compare the hashes; fails where one differs',
    )
    .requiredOption(
      '--url <address>',
      'the Backstage backend; the environment variable PILOTS_TOKEN holds its token',
    )
    .action(verify);
}

async function verify({ url }: { url: string }): Promise<void> {
  const token = tokenOf('pilots.pilot.read');
  const place = backendAddress(url);
  const api = new PilotsClient({
    baseUrl: `${place}/api/pilots/v1`,
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        return fetch(input, { ...init, headers });
      },
    },
  });
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const { decisions, wrong } = await verifyDecisions(api, print);
  // Nothing to look at may as well be a token that sees nothing.
  if (decisions === 0) {
    throw new Error(`${place} has no decision that this token may read`);
  }
  print(`${decisions} decisions, ${wrong} not as decided`);
  if (wrong > 0) process.exitCode = 1;
}
