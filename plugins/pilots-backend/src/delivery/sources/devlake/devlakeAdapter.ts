import {
  pilotsPhrases,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, objects, text } from '../payload';
import {
  ReceivedDelivery,
  SourceAdapter,
  SourceEvent,
  SourceReading,
} from '../SourceAdapter';
import { readIssue } from './devlakeIssue';
import { devlakeDelivery } from './devlakeRoute';

const { sources: said } = pilotsPhrases.delivery;

const RESULTS: Record<string, string> = {
  SUCCESS: 'succeeded',
  FAILURE: 'failed',
  ABORT: 'cancelled',
  MANUAL: 'running',
};

/** DevLake's webhooks, as its clients send them. Older ones write `start_time` for `startedDate`. */
export const devlakeAdapter: SourceAdapter = {
  describe: delivery => {
    const route = devlakeDelivery(delivery);
    const body = object(delivery.payload);
    const issue =
      route?.action === 'close'
        ? route.issue
        : text(body.issueKey ?? body.issue_key);
    return {
      event: route?.action ?? 'unknown',
      subject:
        route && issue && ['issue', 'close'].includes(route.action)
          ? `${route.connection} ${issue}`
          : undefined,
    };
  },
  read: deliveries => {
    const [first] = deliveries;
    const route = devlakeDelivery(first);
    switch (route?.action) {
      case 'deployment':
        return readDeployment(first, route.connection);
      case 'pull request':
        return readPullRequest(first, route.connection);
      case 'issue':
      case 'close':
        return readIssue(deliveries, route.connection);
      default:
        return { ignored: said.otherRecord };
    }
  },
};

/** The repository where it is known by an annotation, else the connection, which config maps. */
function keysOf(connection: string, repository: unknown): string[] {
  const url = text(repository);
  const slug = url
    ?.replace(/\.git$/, '')
    .match(/[/:@]((?:[^/:@]+)\.[^/:@]+)[/:](.+?)\/?$/);
  const host = slug?.[1] ?? '';
  const site = /gitlab/.test(host) ? 'gitlab.com' : 'github.com';
  return [
    ...(url ? [`pilot-handoff.io/repository=${url}`] : []),
    ...(slug ? [`${site}/project-slug=${slug[2]}`] : []),
    `devlake/connection=${connection}`,
  ];
}

function readDeployment(
  { payload, receivedAt }: ReceivedDelivery,
  connection: string,
): SourceReading {
  const body = object(payload);
  const now = new Date(receivedAt).toJSON();
  const commits = objects(body.deploymentCommits ?? body.deployment_commits);
  const parts = commits.length > 0 ? commits : [body];
  const id = text(body.id ?? body.pipeline_id);
  const events = parts.map((part): SourceEvent => {
    const repository = part.repoUrl ?? part.repo_url;
    const commit = text(part.commitSha ?? part.commit_sha);
    const result = text(part.result ?? body.result) ?? 'SUCCESS';
    const status = RESULTS[result.toUpperCase()] ?? result;
    const started =
      part.startedDate ?? body.startedDate ?? body.start_time ?? body.startTime;
    const finished = part.finishedDate ?? body.finishedDate ?? body.end_time;
    return {
      keys: keysOf(connection, repository),
      event: {
        type: 'deployment',
        source: `devlake/${connection}`,
        id: id ?? `${repository}:${commit}`,
        environment: text(body.environment) ?? 'PRODUCTION',
        status,
        startedAt: vendorTime(started),
        finishedAt:
          status === 'running' ? undefined : vendorTime(finished) ?? now,
        commit,
        url: address(body.url),
      },
    };
  });
  return { events };
}

function readPullRequest(
  { payload }: ReceivedDelivery,
  connection: string,
): SourceReading {
  const body = object(payload);
  const mergedAt = vendorTime(body.mergedDate);
  if (!mergedAt) return { ignored: said.notMerged };
  const repository = text(body.url)?.replace(
    /\/(-\/)?(pull|merge_requests)\/.*$/,
    '',
  );
  return {
    events: [
      {
        keys: keysOf(connection, repository),
        event: {
          type: 'change',
          source: `devlake/${connection}`,
          id: text(body.mergeCommitSha) ?? text(body.id),
          committedAt: vendorTime(body.createdDate),
          mergedAt,
          url: address(body.url),
        },
      },
    ],
  };
}
