import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { CALLER_HEADER } from '../world/simulatedServices';

const COMMAND = path.resolve(
  __dirname,
  '../../../../../packages/cli/bin/pilots',
);

/** How `pilots verify-decisions` ended, and the lines that it printed. */
export interface VerifiedByCommand {
  status: number;
  lines: string[];
  complained: string;
}

/**
 * Runs `pilots verify-decisions` as an operator would, against a portal that
 * takes its token for `caller` and is a simulation behind.
 */
export async function verifyByCommand(options: {
  /** Address of the simulation's API. */
  api: string;
  caller: string;
}): Promise<VerifiedByCommand> {
  const { api, caller } = options;
  const token = randomBytes(16).toString('hex');
  const portal = createServer(async (req, res) => {
    const known = req.headers.authorization === `Bearer ${token}`;
    const below = /^\/api\/pilots\/v1(\/.*)$/.exec(req.url!)?.[1];
    const answer =
      known && below
        ? await fetch(api + below, { headers: { [CALLER_HEADER]: caller } })
        : Response.json({}, { status: known ? 404 : 401 });
    res.writeHead(answer.status, { 'content-type': 'application/json' });
    res.end(await answer.text());
  });
  await new Promise<void>(resolve => {
    portal.listen(0, '127.0.0.1', resolve);
  });
  const { port } = portal.address() as AddressInfo;
  try {
    return await run(`http://127.0.0.1:${port}`, token);
  } finally {
    portal.closeAllConnections();
    portal.close();
  }
}

function run(url: string, token: string): Promise<VerifiedByCommand> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [COMMAND, 'verify-decisions', '--url', url],
      {
        env: {
          ...process.env,
          NODE_ENV: 'development',
          PILOTS_TOKEN: token,
        },
      },
      (error, stdout, stderr) =>
        resolve({
          status: error ? Number(error.code) : 0,
          lines: stdout.trim().split('\n'),
          complained: stderr,
        }),
    );
  });
}
