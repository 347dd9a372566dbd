import { CheckFinding } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReadinessCheck } from '@pilot-handoff/backstage-plugin-pilots-node';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../__testUtils__/ReadinessHouse';
import { askCheck } from './askCheck';

jest.setTimeout(60_000);

const ID = 'security-privacy.scanner';
const check = (evaluate: ReadinessCheck['evaluate']): ReadinessCheck => ({
  id: ID,
  item: 'security-privacy',
  title: 'Scanner',
  evaluate,
});

describe.each(testDatabases.eachSupportedId())(
  'added checks on %s',
  databaseId => {
    it('are evaluated by the timer, recorded when they turn, and shown', async () => {
      const answers: CheckFinding[] = [
        { status: 'failed', message: 'Two findings' },
        { status: 'passed', message: 'Clean' },
        { status: 'passed', message: 'Clean' },
      ];
      const asked = jest.fn(async () => answers.shift()!);
      const house = new ReadinessHouse(
        await TestHouse.create({ databaseId, readinessChecks: [check(asked)] }),
      );
      expect((await house.check(ID)).status).toBe('not-reported');
      expect(asked).not.toHaveBeenCalled();
      await house.rooms.addedChecks.evaluateAll();
      expect(await house.check(ID)).toMatchObject({
        status: 'failed',
        message: 'Two findings',
        kind: 'added',
      });
      await house.rooms.addedChecks.evaluateAll();
      await house.rooms.addedChecks.evaluateAll();
      expect((await house.check(ID)).status).toBe('passed');
      expect(asked).toHaveBeenCalledWith(
        expect.objectContaining({
          pilot: expect.objectContaining({ ref: 'default/loan-pre-approval' }),
        }),
      );
      const actions = await house.house.read(BYSTANDER, async reading =>
        (
          await house.rooms.record.page(reading, {})
        ).items.map(i => i.entry.action),
      );
      expect(actions).toEqual(['check.evaluated', 'check.evaluated']);
    });
  },
);

describe('askCheck', () => {
  const context = {} as Parameters<typeof askCheck>[1];
  it.each<[string, ReadinessCheck['evaluate'], RegExp]>([
    [
      'throws',
      async () => {
        throw new Error('no token');
      },
      /no token/,
    ],
    [
      'throws at once',
      () => {
        throw new Error('typo');
      },
      /typo/,
    ],
    ['hangs', () => new Promise(() => {}), /no answer within 0.02 s/],
    [
      'answers nonsense',
      async () => ({ status: 'great' } as never),
      /it answered "great"/,
    ],
    [
      'answers nothing',
      async () => undefined as never,
      /it answered undefined/,
    ],
  ])('says not-reported of one that %s', async (_, evaluate, message) => {
    const finding = await askCheck(check(evaluate), context, undefined, 20);
    expect(finding.status).toBe('not-reported');
    expect(finding.message).toMatch(message);
  });

  it('tells it to stop when the time is over', async () => {
    const seen: AbortSignal[] = [];
    await askCheck(
      check(async ({ signal }) => {
        seen.push(signal);
        return new Promise(() => {});
      }),
      context,
      undefined,
      10,
    );
    expect(seen[0].aborted).toBe(true);
  });
});
