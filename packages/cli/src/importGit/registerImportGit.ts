import { normalizeComponentRef } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Command } from 'commander';
import { Journal } from '../events/Journal';
import { readDate } from '../events/readDate';
import { Progress } from '../events/Progress';
import {
  addTarget,
  fromCaller,
  sinkOf,
  TargetOptions,
} from '../events/registerTarget';
import { reportResult } from '../events/reportResult';
import { sendFeed } from '../events/sendFeed';
import { CommitGraph } from './CommitGraph';
import { gitText } from './git';
import { gitReleases } from './gitReleases';
import { readTags } from './readTags';

interface ImportGitOptions extends TargetOptions {
  repo: string;
  component: string[];
  tags: string[];
  environment: string;
  source?: string;
  since?: string;
}

/** `pilots import-git`: the releases of a local clone. */
export function registerImportGit(program: Command): void {
  const command = program
    .command('import-git')
    .description(
      'Send the releases of a local clone: each tag is a deployment, the commits first reachable from it its changes',
    )
    .requiredOption('--repo <path>', 'the clone')
    .requiredOption('--component <refs...>', 'the component that it releases')
    .option('--tags <patterns...>', 'the tags of releases', ['v*'])
    .option('--environment <name>', 'where a tag goes live', 'production')
    .option('--since <date>', 'only releases from this day on')
    .option(
      '--source <name>',
      'the source of the events (default: git:<component>)',
    );
  addTarget(command).action(importGit);
}

async function importGit(options: ImportGitOptions): Promise<void> {
  const repository = fromCaller(options.repo);
  const components = options.component.map(normalizeComponentRef).sort();
  const { environment, tags: patterns } = options;
  const source = options.source ?? `git:${components.join(',')}`;
  const since = options.since ? readDate(options.since) : undefined;
  const sink = sinkOf(options);

  const shallow = ['rev-parse', '--is-shallow-repository'];
  if ((await gitText(repository, shallow)) === 'true') {
    process.stderr.write(
      'This clone is shallow: its first release may seem to ship less than it did. git fetch --unshallow mends that.\n',
    );
  }
  const tags = await readTags(repository, patterns);
  if (tags.length === 0) {
    throw new Error(`${repository} has no tags like ${patterns.join(', ')}`);
  }
  const graph = await CommitGraph.read(
    repository,
    tags.map(tag => tag.commit),
  );
  const journal = await Journal.open({
    of: ['import-git', sink.place, source, environment],
    file: options.journal && fromCaller(options.journal),
    again: options.again,
  });
  const progress = new Progress({ what: 'releases', stream: process.stderr });
  const result = await sendFeed({
    feed: async function* feed() {
      yield* gitReleases(tags, graph, {
        components,
        environment,
        source,
        since,
      });
    },
    sink,
    journal,
    progress,
  });
  reportResult(result, sink.place);
}
