import {
  AT,
  FakePrometheus,
  json,
  vector,
} from './__testUtils__/FakePrometheus';
import type { Answer } from './__testUtils__/FakePrometheus';
import { PrometheusSource } from './PrometheusSource';

const point = (offset = 0) => new Date((AT + offset) * 1000);

describe('the Prometheus source', () => {
  let prometheus: FakePrometheus;
  let source: PrometheusSource;

  beforeEach(async () => {
    prometheus = await FakePrometheus.start();
    const { baseUrl } = prometheus;
    source = new PrometheusSource([
      { name: 'main', baseUrl, token: 'hush', timeoutMs: 300 },
    ]);
  });
  afterEach(() => prometheus.stop());

  const ask = (spec = {}, more = {}) =>
    source.observe({
      kind: 'metric',
      spec: { server: 'main', query: 'sum(x[$window])', ...spec },
      from: point(),
      to: point(),
      everyMs: 60_000,
      signal: new AbortController().signal,
      ...more,
    });

  it('asks an instant where one point is due', async () => {
    prometheus.answer = (form, res, req) => {
      expect(Object.fromEntries(form)).toEqual({
        query: 'sum(x[60s])',
        time: `${AT}`,
        timeout: '300ms',
      });
      expect(req.headers.authorization).toBe('Bearer hush');
      vector(res, '14.25');
    };
    expect(await ask()).toEqual([{ at: point(), value: 14.25 }]);
    expect(prometheus.requests).toEqual(['POST /prom/api/v1/query']);
  });

  it('asks a range where several are due, and leaves out what is no number', async () => {
    prometheus.answer = (form, res) => {
      expect(form.get('step')).toBe('60');
      expect(form.get('end')).toBe(`${AT + 120}`);
      const values = [
        [AT, '1'],
        [AT + 60, 'NaN'],
        [AT + 120, '3'],
      ];
      json(res, {
        status: 'success',
        data: { resultType: 'matrix', result: [{ metric: {}, values }] },
      });
    };
    expect(await ask({}, { to: point(120) })).toEqual([
      { at: point(), value: 1 },
      { at: point(120), value: 3 },
    ]);
  });

  it('answers nothing where there is nothing', async () => {
    prometheus.answer = (_, res) => vector(res);
    expect(await ask()).toEqual([]);
  });

  describe('for a service level', () => {
    const sli = (total: string[], part: string[], spec = {}) => {
      prometheus.answer = (form, res) =>
        vector(res, ...(form.get('query') === 'all' ? total : part));
      return ask(
        { query: undefined, total: 'all', bad: 'failed', ...spec },
        { kind: 'sli' },
      );
    };

    it('asks for all and for good or bad', async () => {
      expect(await sli(['1000'], ['16'])).toEqual([
        { at: point(), sli: { good: 984, total: 1000 } },
      ]);
      expect(
        await sli(['1000'], ['990'], { bad: undefined, good: 'ok' }),
      ).toEqual([{ at: point(), sli: { good: 990, total: 1000 } }]);
    });

    it('forgives what extrapolation adds, and no more', async () => {
      expect(await sli(['10'], ['10.4'])).toEqual([
        { at: point(), sli: { good: 0, total: 10 } },
      ]);
      await expect(sli(['10'], ['20'])).rejects.toThrow(
        'bad is 20 of a total of 10, which cannot be',
      );
    });

    it('does not take an empty answer for none', async () => {
      await expect(sli(['10'], [])).rejects.toThrow(
        'total answers and bad does not: end it with `or vector(0)` if that means none',
      );
      expect(await sli([], [])).toEqual([]);
    });
  });

  it.each<[string, Answer, RegExp]>([
    [
      'refuses the query',
      (_, res) =>
        json(
          res,
          { status: 'error', errorType: 'bad_data', error: 'parse error' },
          400,
        ),
      /^Prometheus main refuses the query: bad_data: parse error$/,
    ],
    [
      'is behind a broken proxy',
      (_, res) => res.writeHead(502).end('<html>'),
      /^Prometheus main answers 502 and no result$/,
    ],
    [
      'answers several series',
      (_, res) => vector(res, '1', '2'),
      /answers 2 series on Prometheus main, and must answer one/,
    ],
    [
      'answers text',
      (_, res) =>
        json(res, {
          status: 'success',
          data: { resultType: 'string', result: [AT, 'x'] },
        }),
      /answers a string, not a number/,
    ],
    [
      'sends elsewhere',
      (_, res) =>
        res.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      /^Prometheus main (answers with a redirect, which is not followed|cannot be reached)/,
    ],
    ['is silent', () => {}, /^Prometheus main did not answer within 0\.3 s$/],
    [
      'never stops',
      (_, res) => res.writeHead(200).end('x'.repeat(2 ** 20 + 1)),
      /^Prometheus main answers more than 1048576 bytes$/,
    ],
    [
      'hangs up',
      (_, res) => res.destroy(),
      /^Prometheus main cannot be reached/,
    ],
  ])('says so when the server %s', async (_, answer, message) => {
    prometheus.answer = answer;
    const asked = ask();
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.not.toThrow(/127\.0\.0\.1|hush/);
    expect(prometheus.requests).toHaveLength(1);
  });

  it('asks no server but those of the host', async () => {
    prometheus.answer = (_, res) => vector(res, '1');
    await expect(ask({ server: 'other' })).rejects.toThrow(
      'This host no longer allows the server other',
    );
    expect(prometheus.requests).toEqual([]);
    expect(
      source.problems({ server: 'other', query: ' ', baseUrl: 'x' }, 'metric'),
    ).toEqual([
      'has baseUrl, which is not known here',
      'server must be one that this host allows: main',
      'query must be a PromQL query',
    ]);
    expect(source.problems({ server: 'main', good: 'x' }, 'sli')).toEqual([
      'needs the query total, and either good or bad',
    ]);
    expect(source.problems({ server: 'main' }, 'metric')).toEqual([
      'needs a query',
    ]);
  });
});
