import { ConfigSources } from '@backstage/config-loader';
import { normalizeComponentRef } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Command, Option } from 'commander';
import { existsSync } from 'node:fs';
import { readDate } from '../events/readDate';
import { Journal } from '../events/Journal';
import { Progress } from '../events/Progress';
import {
  addTarget,
  fromCaller,
  sinkOf,
  TargetOptions,
} from '../events/registerTarget';
import { reportResult } from '../events/reportResult';
import { sendFeed } from '../events/sendFeed';
import { vendorOf } from './vendorOf';

interface BackfillOptions extends TargetOptions {
  component: string[];
  config?: string[];
  since?: string;
  what: 'deployments' | 'releases';
}

/** `pilots backfill`: what GitHub and GitLab remember. */
export function registerBackfill(program: Command): void {
  const command = program
    .command('backfill')
    .argument('<address>', 'the project, such as https://github.com/acme/shop')
    .description(
      'Send the deployments and commits that GitHub or GitLab remembers, read with the integrations of Backstage',
    )
    .requiredOption('--component <refs...>', 'the component that it is about')
    .addOption(
      new Option('--what <kind>', 'what a deployment is there')
        .choices(['deployments', 'releases'])
        .default('deployments'),
    )
    .option('--since <date>', 'only what happened from this day on')
    .option(
      '--config <files...>',
      'configuration with integrations (default: app-config.yaml and app-config.local.yaml)',
    );
  addTarget(command).action(backfill);
}

async function backfill(
  address: string,
  options: BackfillOptions,
): Promise<void> {
  const components = options.component.map(normalizeComponentRef).sort();
  const since = options.since ? readDate(options.since) : undefined;
  const sink = sinkOf(options);
  const config = await readConfig(options.config);
  const { name, project, history } = vendorOf(address, config, {
    onWait: until =>
      process.stderr.write(
        `\nThe limit of requests is reached: waiting until ${until.toLocaleTimeString()}\n`,
      ),
  });
  const { what } = options;
  const journal = await Journal.open({
    of: ['backfill', sink.place, name, address, components, what, since],
    file: options.journal && fromCaller(options.journal),
    again: options.again,
  });
  const result = await sendFeed({
    feed: history({ project, components, what, since }),
    sink,
    journal,
    progress: new Progress({ what: 'read', stream: process.stderr }),
  });
  reportResult(result, sink.place);
}

async function readConfig(files?: string[]) {
  const found = files?.map(fromCaller) ?? [
    ...['app-config.yaml', 'app-config.local.yaml']
      .map(fromCaller)
      .filter(file => existsSync(file)),
  ];
  return ConfigSources.toConfig(
    ConfigSources.default({
      watch: false,
      argv: found.flatMap(file => ['--config', file]),
    }),
  );
}
