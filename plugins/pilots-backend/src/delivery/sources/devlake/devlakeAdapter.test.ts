import { factsOf, orders, received } from '../../__testUtils__/arrivals';
import { devlakeAdapter } from './devlakeAdapter';

describe('DevLake', () => {
  const at = (path: string, payload?: object) =>
    received(payload, { path: `/connections/7${path}` });

  it('takes deployments as newer and as older clients send them', () => {
    const newer = at('/deployments', {
      id: 'd1',
      startedDate: '2026-06-03T10:00:00+00:00',
      finishedDate: '2026-06-03T10:05:00+00:00',
      environment: 'PRODUCTION',
      result: 'FAILURE',
      deploymentCommits: [
        { repoUrl: 'https://github.com/acme/shop.git', commitSha: 'c1' },
        {
          repoUrl: 'git@gitlab.com:acme/till.git',
          commitSha: 'c2',
          result: 'SUCCESS',
        },
      ],
    });
    expect(factsOf(devlakeAdapter, newer)).toMatchObject([
      { id: 'd1', source: 'devlake/7', status: 'failed', commit: 'c1' },
      { id: 'd1', status: 'succeeded', commit: 'c2' },
    ]);
    const reading = devlakeAdapter.read([newer]) as any;
    expect(reading.events.map(({ keys }: any) => keys.slice(1))).toEqual([
      ['github.com/project-slug=acme/shop', 'devlake/connection=7'],
      ['gitlab.com/project-slug=acme/till', 'devlake/connection=7'],
    ]);
    const older = at('/deployments', {
      pipeline_id: 'p1',
      repo_url: 'https://github.com/acme/shop',
      commit_sha: 'c1',
      start_time: '2026-06-03T12:00:00+0200',
    });
    expect(factsOf(devlakeAdapter, older)).toMatchObject([
      {
        id: 'p1',
        status: 'succeeded',
        startedAt: '2026-06-03T10:00:00.000Z',
        finishedAt: '2026-06-20T00:00:00.000Z',
        environment: 'PRODUCTION',
      },
    ]);
  });

  it('takes an incident and its closing, in any order', () => {
    const issue = at('/issues', {
      issueKey: 'DLK-1/2',
      title: 'Down',
      type: 'INCIDENT',
      status: 'TODO',
      createdDate: '2026-06-03T10:00:00+00:00',
      component: 'till',
    });
    const close = at('/issue/DLK-1%2F2/close');
    expect(devlakeAdapter.describe(close)).toEqual({
      event: 'close',
      subject: '7 DLK-1/2',
    });
    expect(devlakeAdapter.describe(issue).subject).toBe('7 DLK-1/2');
    expect(factsOf(devlakeAdapter, issue)).toMatchObject([
      { id: 'DLK-1/2', key: 'component=till' },
    ]);
    for (const order of orders([issue, close])) {
      expect(factsOf(devlakeAdapter, ...order)).toMatchObject([
        { resolvedAt: '2026-06-20T00:00:00.000Z' },
      ]);
    }
    expect(factsOf(devlakeAdapter, close)).toHaveProperty('waits');
  });

  describe('an issue that was reopened', () => {
    const issue = (status: string, minute: string, dates: object = {}) => ({
      ...at('/issues', {
        issueKey: 'L-1',
        type: 'INCIDENT',
        status,
        createdDate: '2026-06-03T11:00:00Z',
        ...dates,
      }),
      receivedAt: Date.parse(`2026-06-03T${minute}:00Z`),
    });
    const close = (minute: string) => ({
      ...at('/issue/L-1/close'),
      receivedAt: Date.parse(`2026-06-03T${minute}:00Z`),
    });
    const updated = (minute: string) => ({
      updatedDate: `2026-06-03T${minute}:00Z`,
    });
    const resolvedAt = (...all: ReturnType<typeof issue>[]) => {
      const [fact] = factsOf(
        devlakeAdapter,
        ...all.sort((a, b) => a.receivedAt - b.receivedAt),
      ) as any[];
      return fact.resolvedAt?.slice(11, 16);
    };
    const first = [issue('TODO', '11:01'), close('12:00')];

    it('is open again, and resolved at its last closing', () => {
      const reopened = [...first, issue('TODO', '12:30')];
      expect(resolvedAt(...reopened)).toBeUndefined();
      expect(resolvedAt(...reopened, close('13:00'))).toBe('13:00');
      const stale = { resolutionDate: '2026-06-03T12:00:00Z' };
      expect(
        resolvedAt(...first, issue('TODO', '12:30', stale), close('13:00')),
      ).toBe('13:00');
      expect(resolvedAt(...first, close('13:00'))).toBe('13:00');
    });

    it('is so by when it was updated, not by when that arrived', () => {
      const late = issue('IN_PROGRESS', '12:30', updated('11:30'));
      expect(resolvedAt(...first, late)).toBe('12:00');
      const before = issue('TODO', '11:01', updated('11:00'));
      const again = issue('TODO', '12:45', updated('12:30'));
      expect(resolvedAt(before, close('12:00'), again)).toBeUndefined();
      // The original, with no time of its own, is the last to arrive.
      expect(
        resolvedAt(
          close('12:00'),
          again,
          close('13:00'),
          issue('TODO', '14:00'),
        ),
      ).toBe('13:00');
    });

    it('is not so by the original that arrives late, nor by one sent twice', () => {
      const late = [close('12:00'), issue('TODO', '12:30')];
      expect(resolvedAt(...late)).toBe('12:00');
      expect(resolvedAt(...late, issue('TODO', '12:31'))).toBe('12:00');
    });

    it('goes by states alone as well, within the same second too', () => {
      const states = [
        issue('TODO', '11:01', updated('11:00')),
        issue('DONE', '12:01', updated('12:00')),
        issue('TODO', '12:31', updated('12:30')),
        issue('DONE', '12:32', {
          ...updated('12:30'),
          resolutionDate: '2026-06-03T12:29:00Z',
        }),
      ];
      expect(resolvedAt(...states.slice(0, 2))).toBe('12:00');
      expect(resolvedAt(...states.slice(0, 3))).toBeUndefined();
      for (const order of orders(states)) {
        order.forEach((state, index) => {
          state.receivedAt = Date.parse('2026-06-03T15:00:00Z') + index;
        });
        expect(resolvedAt(...order)).toBe('12:29');
      }
    });
  });

  it('takes merged pull requests, on any of its addresses', () => {
    const payload = {
      id: 'pr1',
      url: 'https://github.com/acme/shop/pull/1',
      status: 'MERGED',
      createdDate: '2026-06-02T16:00:00Z',
      mergedDate: '2026-06-03T17:00:00Z',
      mergeCommitSha: 'bf0a79c5',
    };
    for (const path of [
      '/connections/7/pullrequests',
      '/7/pull_requests',
      '/api/rest/plugins/webhook/connections/7/pullrequests',
      '/rest/plugins/webhook/connections/by-name/7/pullrequests',
    ]) {
      expect(
        factsOf(devlakeAdapter, received(payload, { path })),
      ).toMatchObject([
        {
          type: 'change',
          id: 'bf0a79c5',
          source: 'devlake/7',
          mergedAt: '2026-06-03T17:00:00.000Z',
        },
      ]);
    }
  });
});
