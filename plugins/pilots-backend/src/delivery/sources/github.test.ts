import webhooks from '@octokit/webhooks-examples';
import { factsOf, received } from '../__testUtils__/arrivals';
import { githubAdapter } from './github';

const adapter = githubAdapter({ incidentLabels: ['Incident'] });
const examples = (webhooks as any[]).flatMap(({ name, examples: list }) =>
  list.map((payload: any) => ({ name, payload })),
);
const of = (name: string) =>
  examples.filter(example => example.name === name).map(e => e.payload);

describe('GitHub', () => {
  it('is understood, or left alone with a reason, in all its examples', () => {
    expect(examples.length).toBeGreaterThan(250);
    const told: string[] = [];
    for (const { name, payload } of examples) {
      const delivery = received(payload, {
        headers: { 'x-github-event': name, 'x-github-delivery': 'd-1' },
      });
      expect(adapter.describe(delivery)).toEqual({
        event: name,
        deliveryId: 'd-1',
      });
      // Throws for an event that would be refused.
      const facts = factsOf(adapter, delivery);
      if (Array.isArray(facts)) told.push(name);
    }
    expect([...new Set(told)].sort()).toEqual([
      'deployment',
      'deployment_status',
      'push',
    ]);
  });

  it('tells of deployments that succeeded, and of those under way', () => {
    const [success, running] = of('deployment_status');
    expect(factsOf(adapter, received(success))).toEqual([
      {
        type: 'deployment',
        source: 'github',
        id: '145988746',
        key: 'github.com/project-slug=Codertocat/Hello-World',
        environment: 'production',
        status: 'succeeded',
        startedAt: '2019-05-15T15:20:53.000Z',
        finishedAt: '2019-05-15T15:20:55.000Z',
        commit: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        updatedAt: '2019-05-15T15:20:55.003Z',
      },
    ]);
    expect(factsOf(adapter, received(running))).toMatchObject([
      { status: 'running', environment: 'github-pages' },
    ]);
  });

  it('leaves a deployment that a later one made inactive as it was', () => {
    const [success] = of('deployment_status');
    const inactive = {
      ...success,
      deployment_status: { ...success.deployment_status, state: 'inactive' },
    };
    expect(factsOf(adapter, received(inactive))).toEqual({
      ignored: expect.stringContaining('inactive'),
    });
  });

  it('tells of commits pushed to the default branch, merges and reverts', () => {
    const [push] = of('push').filter(p => p.commits.length > 0);
    const [commit] = push.commits;
    const facts = factsOf(
      adapter,
      received({
        ...push,
        commits: [
          commit,
          { ...commit, id: 'b2', message: 'Merge pull request #1 from a/b' },
          {
            ...commit,
            id: 'c3',
            message: `Revert "x"\n\nThis reverts commit ${commit.id}.`,
          },
        ],
      }),
    );
    expect(facts).toMatchObject([
      {
        type: 'change',
        id: commit.id,
        committedAt: new Date(commit.timestamp).toJSON(),
        mergedAt: '2019-05-15T15:20:57.000Z',
      },
      { id: 'b2', merge: true },
      { id: 'c3', reverts: [commit.id] },
    ]);
    expect(
      factsOf(adapter, received({ ...push, ref: 'refs/heads/topic' })),
    ).toEqual({ ignored: expect.stringContaining('master') });
  });

  it('takes issues with a label for incidents', () => {
    const [issue] = of('issues');
    const labelled = {
      ...issue,
      issue: {
        ...issue.issue,
        labels: [{ name: 'incident' }, { name: 'severity: high' }],
        closed_at: '2019-05-16T10:00:00Z',
        updated_at: '2019-05-16T10:00:00Z',
      },
    };
    expect(factsOf(adapter, received(labelled))).toMatchObject([
      {
        type: 'incident',
        id: 'Codertocat/Hello-World#1',
        startedAt: '2019-05-15T15:20:18.000Z',
        resolvedAt: '2019-05-16T10:00:00.000Z',
        severity: 'high',
      },
    ]);
  });

  it('makes nothing of what is no payload of GitHub', () => {
    for (const payload of [
      undefined,
      null,
      7,
      [],
      'x',
      {},
      { deployment: 1 },
    ]) {
      const delivery = received(payload);
      expect(adapter.describe(delivery).event).toBe('unknown');
      expect(adapter.read([delivery])).toHaveProperty('ignored');
    }
  });
});
