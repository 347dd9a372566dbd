import { exampleChange } from './__testUtils__/exampleChange';
import { changeContentHash } from './changeContentHash';

describe('changeContentHash', () => {
  const change = exampleChange({
    targets: ['component:default/a', 'api:default/b'],
  });
  const hash = changeContentHash(change);

  it.each([
    { title: 'Other' },
    { rehearsal: true },
    { impact: 'Other' },
    { deploymentPlan: 'Other' },
    { backoutSteps: 'Other' },
    { window: undefined },
    { window: { ...change.window!, end: '2026-06-09T20:01:00.000Z' } },
    { targets: [] },
  ])('is another one for %j', parts => {
    expect(changeContentHash({ ...change, ...parts })).not.toBe(hash);
  });

  it('is the same whatever became of the change, and in whatever order targets are named', () => {
    expect(
      changeContentHash({
        ...exampleChange({ state: 'approved', version: 7 }),
        targets: ['api:default/b', 'component:default/a'],
        externalIds: [{ system: 'jira', id: 'OPS-1' }],
      } as never),
    ).toBe(hash);
  });
});
