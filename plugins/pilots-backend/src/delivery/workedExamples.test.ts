import { testDatabases } from '../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from './__testUtils__/deliveryApi';
import { secondExamples } from './__testUtils__/moreExamples';
import { firstExamples, WorkedExample } from './__testUtils__/workedExamples';
import { shuffledHistory } from './__testUtils__/shuffledHistory';

jest.setTimeout(120_000);

const EXAMPLES = [...firstExamples, ...secondExamples];
const pilotName = (example: number) => `example-${example}`;
const componentName = (example: number) => `shop-${example}`;

describe.each(testDatabases.eachSupportedId())(
  'the worked examples over HTTP, %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;

    beforeAll(async () => {
      api = await startDeliveryApi({
        databaseId,
        entities: [
          ...EXAMPLES.map(({ timeZone }, index) =>
            pilotOf(
              pilotName(index),
              [`component:default/${componentName(index)}`],
              timeZone,
            ),
          ),
          ...['in-order', 'shuffled'].map(name =>
            pilotOf(name, [
              `component:default/${name}-shop`,
              `component:default/${name}-cart`,
            ]),
          ),
        ],
      });
    });
    afterAll(() => api.stop());

    it.each(
      EXAMPLES.map(
        (example, index) => [example.title, example, index] as const,
      ),
    )('%s', async (_title, example: WorkedExample, index) => {
      const component = componentName(index);
      const { events } = example;
      if (events.length > 0) {
        const told = example.anyOrder ? [...events].reverse() : events;
        await api.tell(component, told);
      }
      const report = await api.report(pilotName(index), example.window);
      expect(report.measures).toMatchObject(example.measures ?? {});
      const weeks = report.series
        .filter((week: any) => week.measures.deploymentFrequency.sample > 0)
        .map((week: any) => week.start);
      expect(weeks).toEqual(example.weeks ?? weeks);
    });

    it('17: shuffled, a fifth of them twice, the numbers are the same to the last digit', async () => {
      const window = {
        from: '2026-03-02T00:00:00Z',
        to: '2026-06-30T00:00:00Z',
      };
      const { ordered, shuffled } = shuffledHistory();
      expect(shuffled).toHaveLength(1200);
      for (const [name, events] of [
        ['in-order', ordered],
        ['shuffled', shuffled],
      ] as const) {
        const named = events.map(({ component, components, ...event }) => ({
          ...event,
          source: name,
          ...(components
            ? { components: (components as string[]).map(c => `${name}-${c}`) }
            : { component: `${name}-${component}` }),
        }));
        const sent = await api.asService().post('/delivery/events', named);
        expect(sent.body.rejected).toEqual([]);
      }
      const expected = await api.report('in-order', window);
      expect(expected.measures.deploymentFrequency).toMatchObject({
        sample: 92,
        failedRollouts: 8,
      });
      expect(await api.report('shuffled', window)).toEqual(expected);
    });
  },
);
