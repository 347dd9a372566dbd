import {
  githubDeployment,
  readCommitMessage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DeliveryEvent } from '../events/DeliveryEvent';
import { FeedStep } from '../events/Feed';
import { ApiReader } from './ApiReader';
import { ApiCommit, changesOf } from './mainline';
import { BackfillRequest, inSteps, VendorHistory } from './VendorHistory';

/** Where an interrupted run goes on: commits have to be read together. */
interface Cursor {
  stage: 'deployments' | 'commits';
  page?: string;
}

/** Statuses asked for at once. */
const AT_ONCE = 8;

/** The history of a repository of GitHub: deployments or releases, then the commits of the default branch. */
export function githubHistory(api: ApiReader): VendorHistory {
  return request =>
    async function* feed(cursor) {
      const from = (cursor as Cursor | undefined) ?? { stage: 'deployments' };
      const repository = `/repos/${request.project}`;
      if (from.stage === 'deployments') {
        yield* request.what === 'releases'
          ? releases(api, repository, request, from.page)
          : deployments(api, repository, request, from.page);
      }
      yield* commits(api, repository, request);
    };
}

async function* deployments(
  api: ApiReader,
  repository: string,
  request: BackfillRequest,
  page = `${repository}/deployments?per_page=100`,
): AsyncGenerator<FeedStep> {
  for await (const { items, next } of api.pages<any[]>(page)) {
    const wanted = items.filter(item => isRecent(item.created_at, request));
    const events: DeliveryEvent[] = [];
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const found = await Promise.all(
        wanted
          .slice(at, at + AT_ONCE)
          .map(deployment => deploymentEvent(api, repository, deployment)),
      );
      events.push(...found.map(event => about(event, request)));
    }
    // Newest first: what follows is older still.
    const more = next && wanted.length === items.length;
    const cursor: Cursor = more
      ? { stage: 'deployments', page: next }
      : { stage: 'commits' };
    yield { events, cursor, done: items.length };
    if (!more) return;
  }
}

/** The status that rules: the one that a webhook's deliveries would leave. */
async function deploymentEvent(
  api: ApiReader,
  repository: string,
  deployment: any,
) {
  let latest: Record<string, any> = {};
  const consider = (status: object) => {
    const read = githubDeployment(deployment, status);
    if ('ignored' in read) return;
    const { event } = read;
    const older =
      Date.parse(event.updatedAt as string) < Date.parse(latest.updatedAt);
    if (!older) latest = event;
  };
  consider({});
  const address = `${repository}/deployments/${deployment.id}/statuses?per_page=100`;
  for await (const { items } of api.pages<any[]>(address)) {
    items.forEach(consider);
  }
  return latest;
}

async function* releases(
  api: ApiReader,
  repository: string,
  request: BackfillRequest,
  page = `${repository}/releases?per_page=100`,
): AsyncGenerator<FeedStep> {
  const commitOf = new Map<string, string>();
  const tags = `${repository}/tags?per_page=100`;
  for await (const { items } of api.pages<any[]>(tags)) {
    for (const tag of items) commitOf.set(tag.name, tag.commit.sha);
  }
  for await (const { items, next } of api.pages<any[]>(page)) {
    const events = items
      .filter(release => !release.draft && !release.prerelease)
      .filter(release => isRecent(release.published_at, request))
      .map(release =>
        about(
          {
            type: 'deployment',
            source: 'github',
            id: `release-${release.id}`,
            environment: 'production',
            status: 'succeeded',
            finishedAt: release.published_at,
            version: release.tag_name,
            commit: commitOf.get(release.tag_name),
            url: release.html_url,
          },
          request,
        ),
      );
    const cursor: Cursor = next
      ? { stage: 'deployments', page: next }
      : { stage: 'commits' };
    yield { events, cursor, done: items.length };
  }
}

async function* commits(
  api: ApiReader,
  repository: string,
  request: BackfillRequest,
): AsyncGenerator<FeedStep> {
  const { items: details } = await api.page<any>(repository);
  const query = new URLSearchParams({
    sha: details.default_branch,
    per_page: '100',
    ...(request.since && { since: request.since.toISOString() }),
  });
  const found: ApiCommit[] = [];
  const address = `${repository}/commits?${query}`;
  for await (const { items } of api.pages<any[]>(address)) {
    for (const { sha, commit, parents, html_url: url } of items) {
      found.push({
        id: sha,
        parents: parents.map((parent: any) => parent.sha),
        authoredAt: commit.author.date,
        committedAt: commit.committer.date,
        reverts: readCommitMessage(commit.message).reverts,
        url,
      });
    }
    yield { events: [], done: items.length };
  }
  for (const part of inSteps(changesOf(found))) {
    yield {
      events: part.map(change =>
        about({ type: 'change', source: 'github', ...change }, request),
      ),
      done: 0,
    };
  }
}

function isRecent(time: string, { since }: BackfillRequest): boolean {
  return !since || Date.parse(time) >= since.getTime();
}

function about(
  event: Record<string, unknown>,
  { components }: BackfillRequest,
): DeliveryEvent {
  return { ...event, components } as unknown as DeliveryEvent;
}
