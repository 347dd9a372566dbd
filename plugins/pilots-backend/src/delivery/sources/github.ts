import {
  githubDeployment,
  pilotsPhrases,
  ranked,
  readCommitMessage,
  say,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, objects, short, text } from './payload';
import {
  ReceivedDelivery,
  SourceAdapter,
  SourceReading,
} from './SourceAdapter';

const { sources: said } = pilotsPhrases.delivery;

/** GitHub: deployments, pushes to the default branch, and issues that stand for incidents. */
export function githubAdapter(options: {
  incidentLabels: string[];
}): SourceAdapter {
  const labels = new Set(options.incidentLabels.map(l => l.toLowerCase()));
  return {
    describe: delivery => ({
      event: eventOf(delivery),
      deliveryId: text(delivery.headers['x-github-delivery']),
    }),
    read: ([delivery]) => {
      const payload = object(delivery.payload);
      switch (eventOf(delivery)) {
        case 'deployment_status':
        case 'deployment':
          return readDeployment(payload);
        case 'push':
          return readPush(payload);
        case 'issues':
          return readIssue(payload, labels);
        default:
          return { ignored: said.notMeasured };
      }
    },
  };
}

/** The header where there is one; else what the payload looks like, for events off a bus. */
function eventOf({ headers, payload }: ReceivedDelivery): string {
  const header = text(headers['x-github-event']);
  if (header) return header.slice(0, 100);
  const body = object(payload);
  if (body.deployment_status) return 'deployment_status';
  if (body.deployment && body.action === 'created') return 'deployment';
  if (body.ref && body.after && Array.isArray(body.commits)) return 'push';
  if (body.issue && !body.comment) return 'issues';
  return body.zen ? 'ping' : 'unknown';
}

function keysOf(payload: Record<string, any>): string[] {
  const name = text(object(payload.repository).full_name);
  return name ? [`github.com/project-slug=${name}`] : [];
}

function readDeployment(payload: Record<string, any>): SourceReading {
  const read = githubDeployment(
    object(payload.deployment),
    object(payload.deployment_status),
  );
  return 'ignored' in read
    ? read
    : { events: [{ keys: keysOf(payload), ...read }] };
}

function readPush(payload: Record<string, any>): SourceReading {
  const repository = object(payload.repository);
  const main = repository.default_branch ?? repository.master_branch;
  if (payload.ref !== `refs/heads/${main}`) {
    return { ignored: say(said.otherBranch, { branch: String(main) }) };
  }
  const pushed = Number(repository.pushed_at);
  const pushedAt = Number.isFinite(pushed)
    ? new Date(pushed * 1000).toISOString()
    : undefined;
  const events = objects(payload.commits).map(commit => ({
    keys: keysOf(payload),
    event: {
      type: 'change',
      source: 'github',
      id: text(commit.id),
      committedAt: vendorTime(commit.timestamp),
      mergedAt: pushedAt,
      updatedAt: pushedAt,
      url: address(commit.url),
      ...readCommitMessage(commit.message),
    },
  }));
  return events.length > 0 ? { events } : { ignored: said.noCommits };
}

function readIssue(
  payload: Record<string, any>,
  incidentLabels: Set<string>,
): SourceReading {
  const issue = object(payload.issue);
  const labels = objects(issue.labels).flatMap(label => text(label.name) ?? []);
  if (!labels.some(label => incidentLabels.has(label.toLowerCase()))) {
    return {
      ignored: say(said.noLabel, { labels: [...incidentLabels].join(', ') }),
    };
  }
  const name = text(object(payload.repository).full_name);
  return {
    events: [
      {
        keys: keysOf(payload),
        event: {
          type: 'incident',
          source: 'github',
          id: `${name}#${text(issue.number)}`,
          startedAt: vendorTime(issue.created_at),
          resolvedAt: vendorTime(issue.closed_at),
          updatedAt: ranked(issue.updated_at, issue.closed_at ? 1 : 0),
          title: short(issue.title),
          severity: labels
            .find(label => /^severity[:/]/i.test(label))
            ?.replace(/^severity[:/]\s*/i, ''),
          url: address(issue.html_url),
        },
      },
    ],
  };
}
