import { factsOf, orders, received } from '../__testUtils__/arrivals';
import {
  gitlabDeployment,
  gitlabIncident,
} from '../__testUtils__/vendorPayloads';
import { gitlabAdapter } from './gitlab';

describe('GitLab', () => {
  it('tells of a deployment in several deliveries, in any order', () => {
    const states = [
      gitlabDeployment('created', '2026-06-03 10:00:00 +0200'),
      gitlabDeployment('running', '2026-06-03 10:00:00 +0200'),
      gitlabDeployment('success', '2026-06-03 10:05:00 +0200'),
    ].map(payload => received(payload));
    for (const order of orders(states)) {
      expect(factsOf(gitlabAdapter, ...order)).toEqual([
        {
          type: 'deployment',
          source: 'gitlab',
          id: '15',
          key: 'gitlab.com/project-slug=shop/till',
          environment: 'production',
          status: 'succeeded',
          startedAt: '2026-06-03T08:00:00.000Z',
          finishedAt: '2026-06-03T08:05:00.000Z',
          commit: '279484c09fbe69ededfced8c1bb6e6d24616b468',
          url: 'https://gitlab.example.com/shop/till/-/jobs/796',
          updatedAt: '2026-06-20T00:00:00.000Z',
        },
      ]);
    }
    const subjects = states.map(state => gitlabAdapter.describe(state).subject);
    expect(new Set(subjects)).toEqual(new Set(['shop/till deployment 15']));
    const blocked = received(
      gitlabDeployment('blocked', '2026-06-03 09:00:00 UTC'),
    );
    expect(factsOf(gitlabAdapter, blocked)).toHaveProperty('ignored');
    expect(factsOf(gitlabAdapter, blocked, states[1])).toMatchObject([
      { status: 'running' },
    ]);
  });

  it('tells of pushes to the default branch', () => {
    const push = {
      object_kind: 'push',
      ref: 'refs/heads/main',
      after: 'b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327',
      project: { default_branch: 'main', path_with_namespace: 'shop/till' },
      commits: [
        {
          id: 'b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327',
          message: "Merge branch 'x' into 'main'",
          timestamp: '2026-06-03T14:27:31+02:00',
          url: 'https://gitlab.example.com/shop/till/-/commit/b6568db1',
        },
      ],
    };
    expect(factsOf(gitlabAdapter, received(push))).toMatchObject([
      {
        type: 'change',
        committedAt: '2026-06-03T12:27:31.000Z',
        // GitLab does not say when it was pushed: when its delivery came.
        mergedAt: '2026-06-20T00:00:00.000Z',
        merge: true,
      },
    ]);
    const before = Date.parse('2026-06-03T12:27:31Z');
    const [early] = factsOf(
      gitlabAdapter,
      received(push, { receivedAt: before }),
    ) as any[];
    expect(early).not.toHaveProperty('mergedAt');
    // Sent again under another name, it is still the same push.
    const again = received(push, { receivedAt: Date.parse('2026-07-01') });
    expect(gitlabAdapter.describe(again).subject).toBe(
      'shop/till push b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327 to refs/heads/main',
    );
    expect(factsOf(gitlabAdapter, received(push), again)).toMatchObject([
      { mergedAt: '2026-06-20T00:00:00.000Z' },
    ]);
    expect(
      factsOf(gitlabAdapter, received({ ...push, ref: 'refs/heads/x' })),
    ).toHaveProperty('ignored');
  });

  it('tells of incidents, not of other issues', () => {
    expect(factsOf(gitlabAdapter, received(gitlabIncident()))).toMatchObject([
      {
        type: 'incident',
        id: 'shop/till#23',
        startedAt: '2026-06-03T10:00:00.000Z',
        severity: 'high',
      },
    ]);
    const closed = gitlabIncident({
      state: 'closed',
      closed_at: '2026-06-03 11:30:00 UTC',
      updated_at: '2026-06-03 11:30:01 UTC',
    });
    expect(factsOf(gitlabAdapter, received(closed))).toMatchObject([
      {
        resolvedAt: '2026-06-03T11:30:00.000Z',
        updatedAt: '2026-06-03T11:30:01.000Z',
      },
    ]);
    expect(
      factsOf(gitlabAdapter, received(gitlabIncident({ type: 'Issue' }))),
    ).toHaveProperty('ignored');
  });
});
