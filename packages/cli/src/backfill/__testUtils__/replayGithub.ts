import { HeardRequest, Reply } from '../../__testUtils__/startServer';

const at = (day: number, time = '10:00:00') =>
  `2026-05-${String(day).padStart(2, '0')}T${time}Z`;

/** In the shape of GitHub's REST API: three deployments, newest first. */
const DEPLOYMENTS = [3, 2, 1].map(n => ({
  id: 1_000 + n,
  node_id: `DE_${n}`,
  sha: `${n}`.repeat(40),
  ref: 'main',
  task: 'deploy',
  payload: {},
  environment: n === 1 ? 'staging' : 'production',
  created_at: at(n * 5),
  updated_at: at(n * 5, '10:05:00'),
}));

const status = (n: number, state: string, time: string) => ({
  id: n,
  state,
  description: '',
  environment: 'production',
  target_url: '',
  log_url: `https://github.example.com/acme/shop/runs/${n}`,
  created_at: time,
  updated_at: time,
});

/** Newest first, as GitHub lists them. */
const STATUSES: Record<string, object[]> = {
  '1001': [status(11, 'success', at(5, '10:05:00'))],
  '1002': [
    status(23, 'inactive', at(15, '10:06:00')),
    status(22, 'success', at(10, '10:05:00')),
    status(21, 'in_progress', at(10, '10:05:00')),
  ],
  '1003': [status(31, 'failure', at(15, '10:07:00'))],
};

const commit = (
  id: string,
  day: number,
  parents: string[],
  message = 'A change',
) => ({
  sha: id,
  html_url: `https://github.example.com/acme/shop/commit/${id}`,
  commit: {
    message,
    author: { name: 'Ines', email: 'i@example.com', date: at(day, '08:00:00') },
    committer: { name: 'GitHub', email: 'n@example.com', date: at(day) },
  },
  parents: parents.map(sha => ({ sha })),
});

/** A branch that was merged on the 9th, and a revert. */
const COMMITS = [
  commit(
    'f6',
    12,
    ['e5'],
    'Revert "On a branch"\n\nThis reverts commit c3c3c3c3.',
  ),
  commit('e5', 9, ['b2', 'd4'], 'Merge pull request #4 from acme/topic'),
  commit('d4', 4, ['c3c3c3c3']),
  commit('c3c3c3c3', 3, ['a1'], 'On a branch'),
  commit('b2', 2, ['a1']),
  commit('a1', 1, []),
];

const RELEASES = [
  {
    id: 93,
    tag_name: 'v3',
    draft: true,
    prerelease: false,
    published_at: null,
  },
  {
    id: 92,
    tag_name: 'v2-rc',
    draft: false,
    prerelease: true,
    published_at: at(11),
  },
  {
    id: 91,
    tag_name: 'v1',
    draft: false,
    prerelease: false,
    published_at: at(10),
    html_url: 'https://github.example.com/acme/shop/releases/v1',
  },
];

const TAGS = [{ name: 'v1', commit: { sha: 'b2' } }];

/** Answers as GitHub Enterprise does, two items a page. */
export function replayGithub(request: HeardRequest): Reply {
  const { url, headers } = request;
  if (headers.authorization !== 'Bearer gh-secret') return { status: 401 };
  const path = url.pathname.replace('/api/v3/repos/acme/shop', '');
  const deployment = /^\/deployments\/(\d+)\/statuses$/.exec(path)?.[1];
  const list: object[] | undefined = deployment
    ? STATUSES[deployment]
    : {
        '/deployments': DEPLOYMENTS,
        '/commits': COMMITS,
        '/releases': RELEASES,
        '/tags': TAGS,
      }[path];
  if (path === '') {
    return { body: { full_name: 'acme/shop', default_branch: 'main' } };
  }
  if (!list) return { status: 404, body: { message: 'Not Found' } };
  return page(url, list, request);
}

/** A page of two, with the address of the next as both vendors give it. */
export function page(
  url: URL,
  list: object[],
  { headers }: HeardRequest,
  more: Record<string, string> = {},
): Reply {
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url.href);
  next.host = headers.host!;
  next.searchParams.set('page', String(number + 1));
  return {
    headers: {
      ...more,
      ...(number * 2 < list.length && { Link: `<${next.href}>; rel="next"` }),
    },
    body: list.slice((number - 1) * 2, number * 2),
  };
}
