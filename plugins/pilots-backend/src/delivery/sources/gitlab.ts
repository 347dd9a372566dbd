import {
  pilotsPhrases,
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

const STATES: Record<string, string> = {
  created: 'running',
  running: 'running',
  success: 'succeeded',
  failed: 'failed',
  canceled: 'cancelled',
};

/** GitLab: deployments, pushes to the default branch, incidents. */
export const gitlabAdapter: SourceAdapter = {
  describe: ({ headers, payload }) => {
    const body = object(payload);
    const kind = kindOf(body);
    return {
      event: kind,
      deliveryId:
        text(headers['webhook-id']) ??
        text(headers['idempotency-key']) ??
        text(headers['x-gitlab-event-uuid']),
      subject: subjectOf(body),
    };
  },
  read: deliveries => {
    const last = object(deliveries[deliveries.length - 1].payload);
    switch (kindOf(last)) {
      case 'deployment':
        return readDeployment(deliveries);
      case 'push':
        return readPush(last, deliveries[0].receivedAt);
      case 'issue':
      case 'incident':
        return readIncident(last);
      default:
        return { ignored: said.notMeasured };
    }
  },
};

function kindOf(body: Record<string, any>): string {
  return (text(body.object_kind) ?? text(body.event_name) ?? 'unknown').slice(
    0,
    100,
  );
}

/** When a deployment began and a push happened, only the first delivery about it knows. */
function subjectOf(body: Record<string, any>): string | undefined {
  const project = projectOf(body);
  const [deployment, pushed] = [text(body.deployment_id), text(body.after)];
  switch (kindOf(body)) {
    case 'deployment':
      return deployment && `${project} deployment ${deployment}`;
    case 'push':
      return pushed && `${project} push ${pushed} to ${text(body.ref)}`;
    default:
      return undefined;
  }
}

function projectOf(body: Record<string, any>): string | undefined {
  return text(object(body.project).path_with_namespace);
}

function keysOf(body: Record<string, any>): string[] {
  const id = text(object(body.project).id) ?? text(body.project_id);
  const path = projectOf(body);
  return [
    ...(path ? [`gitlab.com/project-slug=${path}`] : []),
    ...(id ? [`gitlab.com/project-id=${id}`] : []),
  ];
}

/** States of one deployment, in the order of life: two may share a second. */
const ORDER = ['created', 'running', 'failed', 'canceled', 'success'];

function readDeployment(deliveries: ReceivedDelivery[]): SourceReading {
  const states = deliveries
    .map(({ payload }) => object(payload))
    .filter(body => ORDER.includes(body.status))
    .map(body => ({ body, at: vendorTime(body.status_changed_at) ?? '' }))
    .sort(
      (a, b) =>
        Date.parse(a.at) - Date.parse(b.at) ||
        ORDER.indexOf(a.body.status) - ORDER.indexOf(b.body.status),
    );
  const last = states[states.length - 1];
  if (!last) {
    return { ignored: said.approval };
  }
  const began = states.find(({ body }) => STATES[body.status] === 'running');
  const { body, at } = last;
  const status = STATES[body.status];
  return {
    events: [
      {
        keys: keysOf(body),
        event: {
          type: 'deployment',
          source: 'gitlab',
          id: text(body.deployment_id),
          environment: text(body.environment),
          status,
          startedAt: began?.at,
          finishedAt: status === 'running' ? undefined : at,
          commit: /\/commit\/([0-9a-f]{7,64})/.exec(
            text(body.commit_url) ?? '',
          )?.[1],
          url: address(body.deployable_url),
        },
      },
    ],
  };
}

/** GitLab does not say when it was pushed, but tells of it at once: that is when the first delivery came. */
function readPush(
  body: Record<string, any>,
  receivedAt: number,
): SourceReading {
  const main = object(body.project).default_branch;
  if (body.ref !== `refs/heads/${main}`) {
    return { ignored: say(said.otherBranch, { branch: String(main) }) };
  }
  const events = objects(body.commits).map(commit => {
    const committedAt = vendorTime(commit.timestamp);
    return {
      keys: keysOf(body),
      event: {
        type: 'change',
        source: 'gitlab',
        id: text(commit.id),
        committedAt,
        // A clock that is ahead would have it merged before it was made.
        mergedAt:
          receivedAt > Date.parse(committedAt ?? '')
            ? new Date(receivedAt).toJSON()
            : undefined,
        url: address(commit.url),
        ...readCommitMessage(commit.message),
      },
    };
  });
  return events.length > 0 ? { events } : { ignored: said.noCommits };
}

function readIncident(body: Record<string, any>): SourceReading {
  const incident = object(body.object_attributes);
  const kind = text(incident.type) ?? text(incident.issue_type) ?? '';
  if (kind.toLowerCase() !== 'incident' && body.object_kind !== 'incident') {
    return { ignored: said.noIncident };
  }
  return {
    events: [
      {
        keys: keysOf(body),
        event: {
          type: 'incident',
          source: 'gitlab',
          id: `${projectOf(body)}#${text(incident.iid)}`,
          startedAt: vendorTime(incident.created_at),
          resolvedAt:
            incident.state === 'closed'
              ? vendorTime(incident.closed_at ?? incident.updated_at)
              : undefined,
          updatedAt: vendorTime(incident.updated_at),
          title: short(incident.title),
          severity: short(incident.severity, 100),
          url: address(incident.url),
        },
      },
    ],
  };
}
