import { HeardRequest, Reply } from '../../__testUtils__/startServer';
import { page } from './replayGithub';

/** In the shape of GitLab's REST API. */
const DEPLOYMENTS = [
  {
    id: 41,
    iid: 1,
    ref: 'main',
    sha: 'b2',
    status: 'success',
    created_at: '2026-05-10T10:00:00.000+02:00',
    updated_at: '2026-05-10T10:09:00.000+02:00',
    environment: { id: 9, name: 'production' },
    deployable: {
      id: 664,
      status: 'success',
      started_at: '2026-05-10T10:01:00.000+02:00',
      finished_at: '2026-05-10T10:08:00.000+02:00',
      web_url: 'https://gitlab.example.com/acme/tills/shop/-/jobs/664',
    },
  },
  {
    id: 42,
    iid: 2,
    ref: 'main',
    sha: 'e5',
    status: 'blocked',
    created_at: '2026-05-11T10:00:00.000Z',
    updated_at: '2026-05-11T10:00:00.000Z',
    environment: { id: 9, name: 'production' },
    deployable: null,
  },
  {
    id: 43,
    iid: 3,
    ref: 'main',
    sha: 'e5',
    status: 'failed',
    created_at: '2026-05-12T10:00:00.000Z',
    updated_at: '2026-05-12T10:04:00.000Z',
    environment: { id: 9, name: 'production' },
    deployable: null,
  },
];

const commit = (id: string, day: number, parents: string[]) => ({
  id,
  message: 'A change',
  parent_ids: parents,
  authored_date: `2026-05-0${day}T08:00:00.000Z`,
  committed_date: `2026-05-0${day}T10:00:00.000Z`,
  web_url: `https://gitlab.example.com/acme/tills/shop/-/commit/${id}`,
});

/** The last was fast-forwarded days after it was made, the one before merged. */
const COMMITS = [
  commit('f6', 5, ['e5']),
  commit('e5', 4, ['b2', 'd4']),
  commit('d4', 3, ['b2']),
  commit('b2', 1, []),
];

const MERGES = [
  {
    iid: 2,
    merge_commit_sha: null,
    squash_commit_sha: null,
    sha: 'f6',
    merged_at: '2026-05-09T10:00:00.000Z',
  },
  {
    iid: 1,
    merge_commit_sha: 'e5',
    squash_commit_sha: null,
    sha: 'd4',
    merged_at: '2026-05-04T10:00:01.000Z',
  },
];

/** Answers as a GitLab does. */
export function replayGitlab(request: HeardRequest): Reply {
  const { url, headers } = request;
  if (headers.authorization !== 'Bearer gl-secret') return { status: 401 };
  const path = url.pathname.replace('/api/v4/projects/acme%2Ftills%2Fshop', '');
  const list: object[] | undefined = {
    '/deployments': DEPLOYMENTS,
    '/merge_requests': MERGES,
    '/repository/commits': COMMITS,
  }[path];
  if (path === '') return { body: { id: 30, default_branch: 'main' } };
  if (!list) return { status: 404, body: { message: '404 Not Found' } };
  return page(url, list, request, { 'X-Total': String(list.length) });
}
