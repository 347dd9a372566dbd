import { ConfigReader } from '@backstage/config';
import { readPrometheusServers } from './PrometheusServer';

const read = (...prometheus: object[]) =>
  readPrometheusServers(
    new ConfigReader({ pilots: { metricSources: { prometheus } } } as never),
  );

describe('the Prometheus servers of a host', () => {
  it('are none unless it names some', () => {
    expect(readPrometheusServers(new ConfigReader({}))).toEqual([]);
  });

  it('have a name, an address and a time to answer', () => {
    expect(
      read({
        name: 'main',
        baseUrl: 'https://prometheus.example.com/api/prom/',
        timeout: 'PT5S',
      }),
    ).toEqual([
      {
        name: 'main',
        baseUrl: 'https://prometheus.example.com/api/prom',
        timeoutMs: 5000,
      },
    ]);
  });

  it.each([
    [{ name: 'Main', baseUrl: 'http://x' }, /lower-case words/],
    [{ name: 'main', baseUrl: 'file:///etc/passwd' }, /must be http or https/],
    [{ name: 'main', baseUrl: 'http://a:b@x' }, /its token belongs in/],
  ])('are refused: %j', (entry, message) => {
    expect(() => read(entry)).toThrow(message);
  });

  it('have names of their own', () => {
    const entry = { name: 'main', baseUrl: 'http://x' };
    expect(() => read(entry, entry)).toThrow('names the server main twice');
  });
});
