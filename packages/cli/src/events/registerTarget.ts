import { Command } from 'commander';
import path from 'node:path';
import { EventSink } from './EventSink';
import { FileSink } from './FileSink';
import { HttpSink } from './HttpSink';

/** Where the token is taken from; on the command line everybody on the machine could read it. */
export const TOKEN_VARIABLE = 'PILOTS_TOKEN';

/** Options by which a command is told where events go. */
export interface TargetOptions {
  url?: string;
  out?: string;
  journal?: string;
  again?: boolean;
}

/** Adds the options that say where events go. */
export function addTarget(command: Command): Command {
  return command
    .option(
      '--url <address>',
      `the Backstage backend to send to; the environment variable ${TOKEN_VARIABLE} holds its token`,
    )
    .option('--out <file>', 'a file to write instead, one event a line')
    .option(
      '--journal <file>',
      'where to note what arrived (default: below ~/.local/state/pilots)',
    )
    .option('--again', 'forget what was noted, and send everything');
}

/** The place that the options name. */
export function sinkOf({ url, out }: TargetOptions): EventSink {
  if (Boolean(url) === Boolean(out)) {
    throw new Error('Say where to: --url <address> or --out <file>');
  }
  if (out) return new FileSink(fromCaller(out));
  const token = tokenOf('pilots.delivery.ingest');
  return new HttpSink({ url: url!, token });
}

/** The token in the environment. Throws an Error that names the permission it needs. */
export function tokenOf(permission: string): string {
  const token = process.env[TOKEN_VARIABLE];
  if (token) return token;
  throw new Error(
    `Set ${TOKEN_VARIABLE} to a token with the permission ${permission}`,
  );
}

/** Yarn runs scripts in the root of the repository, whatever folder it was called in. */
export function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
