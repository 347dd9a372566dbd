import {
  MetricSource,
  MetricSourceRequest,
  SourcePoint,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { METRICS, OutcomeHouse } from '../__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A source that answers as a test tells it to. */
class ToldSource implements MetricSource {
  readonly type = 'told';
  readonly asked: MetricSourceRequest[] = [];
  answer: (request: MetricSourceRequest) => SourcePoint[] = everyPoint(7);

  problems() {
    return [];
  }

  async observe(request: MetricSourceRequest): Promise<SourcePoint[]> {
    this.asked.push(request);
    return this.answer(request);
  }
}

/** Each point that was asked for. */
function everyPoint(value: number) {
  return ({ from, to, everyMs, kind }: MetricSourceRequest) => {
    const points: SourcePoint[] = [];
    for (let at = from.getTime(); at <= to.getTime(); at += everyMs) {
      points.push(
        kind === 'sli'
          ? { at: new Date(at), sli: { good: 99, total: 100 } }
          : { at: new Date(at), value },
      );
    }
    return points;
  };
}

const told = (spec: object = {}, every?: string) => ({ told: spec, every });
const METRIC = { ...METRICS[0], source: told() };

describe.each(testDatabases.eachSupportedId())('polling on %s', id => {
  let source: ToldSource;
  let house: OutcomeHouse;
  const start = async (definition: object) => {
    source = new ToldSource();
    house = await OutcomeHouse.create(id, {
      definition,
      metricSources: [source],
      guardrails: { slo: undefined },
    });
    await house.start();
  };
  const poll = async (advance: number) => {
    house.house.clock.advance(advance);
    await house.room.polling.run();
  };
  const values = async () =>
    (await house.page()).items.map(item =>
      item.kind === 'metric' ? item.value : item.good,
    );
  const read = <T>(ask: (reading: any) => Promise<T>): Promise<T> =>
    house.house.read(BYSTANDER, ask);
  const waiting = () => read(reading => house.room.outcomes.waiting(reading));

  it('asks for each point once, and keeps what is answered', async () => {
    await start({ metrics: [METRIC] });
    await poll(2 * HOUR + MINUTE);
    await poll(MINUTE);
    await poll(HOUR);
    expect(
      source.asked.map(({ from, to }) => [
        from.toISOString(),
        to.toISOString(),
      ]),
    ).toEqual([
      ['2026-06-08T18:00:00.000Z', '2026-06-08T20:00:00.000Z'],
      ['2026-06-08T21:00:00.000Z', '2026-06-08T21:00:00.000Z'],
    ]);
    const { items } = await house.page();
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({
      occurredAt: '2026-06-08T21:00:00.000Z',
      reporter: { actor: 'system' },
      via: 'told',
    });
    // What the suite brings by itself does not fill the record.
    expect(await house.recorded()).toEqual(['outcomes.defined']);
  });

  it('polls samples of the service level too', async () => {
    await start({ sli: told({}, 'PT5M') });
    await poll(16 * MINUTE);
    const { items } = await house.page({ metric: 'sli' });
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({ good: 99, total: 100, windowMs: 300_000 });
  });

  it('names a failure once, waits for those who can mend it, and goes on', async () => {
    await start({ metrics: [METRIC, { ...METRIC, id: 'adoption' }] });
    source.answer = request => {
      if (source.asked.length % 2) throw new Error('told has no disk left');
      return everyPoint(1)(request);
    };
    await poll(HOUR + MINUTE);
    expect(await values()).toHaveLength(2);
    expect(await waiting()).toMatchObject([
      {
        id: 'source/conversion',
        kind: 'silent-source',
        title: 'Applications that end in a signed loan: told has no disk left',
        roles: ['techLead', 'productManager'],
      },
    ]);
    source.answer = request => {
      throw new Error(`told has no disk left${request.kind ? '' : '!'}`);
    };
    await poll(HOUR);
    await poll(HOUR);
    source.answer = everyPoint(2);
    await poll(MINUTE);
    expect(await waiting()).toEqual([]);
    expect((await values()).sort()).toEqual([1, 1, 2, 2, 2, 2, 2, 2]);
    expect(await house.recorded()).toEqual([
      'outcomes.defined',
      'source.failed',
      'source.failed',
      'source.recovered',
      'source.recovered',
    ]);
  });

  it('says what a source answered that cannot be', async () => {
    await start({ sli: told() });
    source.answer = ({ to }) => [{ at: to, sli: { good: 5, total: 4 } }];
    await poll(2 * MINUTE);
    const troubled = await read(r => house.room.outcomes.troubled(r));
    expect(troubled).toMatchObject([
      {
        signal: 'sli',
        state: 'failing',
        reason:
          'told answered what cannot be: sli.total is less than its parts',
      },
    ]);
  });

  it('goes on where it stopped when the source is described anew', async () => {
    await start({ metrics: [METRIC] });
    await poll(HOUR + MINUTE);
    source.answer = everyPoint(8);
    await house.define({ metrics: [{ ...METRIC, source: told({ v: 2 }) }] }, 1);
    await poll(HOUR);
    expect(await values()).toEqual([8, 7, 7]);
  });

  it('drops an answer to a question that nobody asks any more', async () => {
    await start({ metrics: [METRIC] });
    let defined: Promise<unknown> | undefined;
    const ask = source.observe.bind(source);
    source.observe = async request => {
      defined ??= house.define({ metrics: METRICS.slice(0, 1) }, 1);
      await defined;
      return ask(request);
    };
    await poll(HOUR + MINUTE);
    expect(await values()).toEqual([]);
  });

  it('stops with the decision', async () => {
    await start({ metrics: [METRIC] });
    await house.start('stopped');
    await poll(HOUR + MINUTE);
    expect(source.asked).toEqual([]);
  });
});
