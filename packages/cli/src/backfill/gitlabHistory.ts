import {
  readCommitMessage,
  vendorTime,
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

/** What becomes of each state; one that is blocked waits for somebody and has not begun. */
const STATES: Record<string, string> = {
  created: 'running',
  running: 'running',
  success: 'succeeded',
  failed: 'failed',
  canceled: 'cancelled',
};

/** The history of a project of GitLab: deployments or releases, then the commits and merge requests of the default branch. */
export function gitlabHistory(api: ApiReader): VendorHistory {
  return request =>
    async function* feed(cursor) {
      const from = (cursor as Cursor | undefined) ?? { stage: 'deployments' };
      const project = `/projects/${encodeURIComponent(request.project)}`;
      if (from.stage === 'deployments') {
        const read = request.what === 'releases' ? readRelease : readDeployment;
        const query = new URLSearchParams({
          per_page: '100',
          ...(request.what === 'deployments' && {
            order_by: 'updated_at',
            sort: 'asc',
            ...(request.since && {
              updated_after: request.since.toISOString(),
            }),
          }),
        });
        const first = `${project}/${request.what}?${query}`;
        for await (const page of api.pages<any[]>(from.page ?? first)) {
          const next: Cursor = page.next
            ? { stage: 'deployments', page: page.next }
            : { stage: 'commits' };
          yield {
            events: page.items.flatMap(item => read(item, request)),
            cursor: next,
            done: page.items.length,
            total: page.total,
          };
        }
      }
      yield* commits(api, project, request);
    };
}

function readDeployment(
  deployment: any,
  { components }: BackfillRequest,
): DeliveryEvent[] {
  const status = STATES[deployment.status];
  if (!status) return [];
  const { deployable } = deployment;
  const ended = deployable?.finished_at ?? deployment.updated_at;
  return [
    {
      type: 'deployment',
      source: 'gitlab',
      id: String(deployment.id),
      components,
      environment: deployment.environment?.name,
      status,
      startedAt: vendorTime(deployable?.started_at ?? deployment.created_at),
      finishedAt: status === 'running' ? undefined : vendorTime(ended),
      commit: deployment.sha,
      url: deployable?.web_url,
    },
  ];
}

function readRelease(
  release: any,
  { components, since }: BackfillRequest,
): DeliveryEvent[] {
  const early = since && Date.parse(release.released_at) < since.getTime();
  if (release.upcoming_release || early) return [];
  return [
    {
      type: 'deployment',
      source: 'gitlab',
      id: `release-${release.tag_name}`,
      components,
      environment: 'production',
      status: 'succeeded',
      finishedAt: vendorTime(release.released_at),
      version: release.tag_name,
      commit: release.commit?.id,
      url: release._links?.self,
    },
  ];
}

async function* commits(
  api: ApiReader,
  project: string,
  { components, since }: BackfillRequest,
): AsyncGenerator<FeedStep> {
  const { items: details } = await api.page<any>(project);
  const branch = details.default_branch;
  const merged = new Map<string, string>();
  const requests = new URLSearchParams({
    state: 'merged',
    target_branch: branch,
    per_page: '100',
    ...(since && { updated_after: since.toISOString() }),
  });
  const merges = `${project}/merge_requests?${requests}`;
  for await (const { items } of api.pages<any[]>(merges)) {
    for (const request of items) {
      // Which of them there is depends on how the project merges; a merge commit brings the rest.
      const bringer =
        request.merge_commit_sha ?? request.squash_commit_sha ?? request.sha;
      if (bringer && request.merged_at) {
        merged.set(bringer, vendorTime(request.merged_at)!);
      }
    }
    yield { events: [], done: items.length };
  }

  const query = new URLSearchParams({
    ref_name: branch,
    per_page: '100',
    ...(since && { since: since.toISOString() }),
  });
  const found: ApiCommit[] = [];
  const address = `${project}/repository/commits?${query}`;
  for await (const { items } of api.pages<any[]>(address)) {
    for (const commit of items) {
      found.push({
        id: commit.id,
        parents: commit.parent_ids,
        authoredAt: vendorTime(commit.authored_date)!,
        committedAt: vendorTime(commit.committed_date)!,
        reverts: readCommitMessage(commit.message).reverts,
        url: commit.web_url,
      });
    }
    yield { events: [], done: items.length };
  }
  for (const part of inSteps(changesOf(found, merged))) {
    yield {
      events: part.map(change => ({
        type: 'change',
        source: 'gitlab',
        components,
        ...change,
      })),
      done: 0,
    };
  }
}
