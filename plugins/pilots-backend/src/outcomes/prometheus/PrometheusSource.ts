import { JsonObject } from '@backstage/types';
import { Config } from '@backstage/config';
import {
  pilotsPhrases,
  say,
  SignalKind,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  MetricSource,
  MetricSourceRequest,
  SourcePoint,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { PrometheusClient } from './PrometheusClient';
import { PrometheusServer, readPrometheusServers } from './PrometheusServer';

const { problems: wrong, trouble: said } = pilotsPhrases.outcomes.sources;

const MAX_QUERY = 4000;
/** In a query: the time between two points, so that each event is counted once. */
const WINDOW = /\$window\b/g;
/** Extrapolation makes a good event out of nothing, but not more than one. */
const EXTRAPOLATED = 1;

/**
 * Values from PromQL. A metric has `{server, query}`; a service level has
 * `{server, total}` and `good` or `bad`, each a query. Only the servers of
 * `pilots.metricSources.prometheus` are ever asked.
 */
export class PrometheusSource implements MetricSource {
  readonly type = 'prometheus';
  readonly #clients: Map<string, PrometheusClient>;

  static fromConfig(config: Config): PrometheusSource {
    return new PrometheusSource(readPrometheusServers(config));
  }

  constructor(servers: readonly PrometheusServer[], fetchApi?: typeof fetch) {
    this.#clients = new Map(
      servers.map(server => [
        server.name,
        new PrometheusClient(server, fetchApi),
      ]),
    );
  }

  problems(spec: JsonObject, kind: SignalKind): string[] {
    const queries = kind === 'sli' ? ['total', 'good', 'bad'] : ['query'];
    const given = queries.filter(name => spec[name] !== undefined);
    const problems = Object.keys(spec)
      .filter(key => ![...queries, 'server'].includes(key))
      .map(key => say(wrong.unknown, { key: key.slice(0, 60) }));
    if (!this.#clients.has(`${spec.server}`)) {
      const servers = [...this.#clients.keys()].join(', ');
      problems.push(servers ? say(wrong.server, { servers }) : wrong.noServer);
    }
    if (kind === 'sli' && (given.length !== 2 || !given.includes('total'))) {
      problems.push(wrong.sliQueries);
    }
    if (kind === 'metric' && given.length === 0) problems.push(wrong.query);
    for (const name of given) {
      const query = spec[name];
      if (typeof query !== 'string' || !query.trim()) {
        problems.push(say(wrong.promql, { name }));
      } else if (query.length > MAX_QUERY) {
        problems.push(say(wrong.long, { name, n: MAX_QUERY }));
      }
    }
    return problems;
  }

  async observe(request: MetricSourceRequest): Promise<SourcePoint[]> {
    const { kind, spec } = request;
    const client = this.#clients.get(`${spec.server}`);
    if (!client) {
      throw new Error(say(said.noServer, { server: `${spec.server}` }));
    }
    const ask = (query: unknown) =>
      client.values(
        `${query}`.replace(WINDOW, `${request.everyMs / 1000}s`),
        request,
        request.signal,
      );
    if (kind === 'metric') {
      return points(await ask(spec.query), value => ({ value }));
    }
    const total = await ask(spec.total);
    const part = await ask(spec.good ?? spec.bad);
    assertHeard(total, part, spec.good === undefined ? 'bad' : 'good');
    const both = new Map([...total].filter(([time]) => part.has(time)));
    return points(both, (all, time) => ({
      sli: { good: goodOf(spec, all, part.get(time)!), total: all },
    }));
  }
}

function points(
  values: Map<number, number>,
  toPoint: (value: number, time: number) => Omit<SourcePoint, 'at'>,
): SourcePoint[] {
  return [...values].map(([time, value]) => ({
    at: new Date(time),
    ...toPoint(value, time),
  }));
}

/** A query that answers nothing is not a query that answers zero. */
function assertHeard(
  total: Map<number, number>,
  part: Map<number, number>,
  name: string,
): void {
  if (total.size === 0 || part.size > 0) return;
  throw new Error(say(said.unheard, { name, addition: '`or vector(0)`' }));
}

function goodOf(spec: JsonObject, total: number, part: number): number {
  const good = spec.good === undefined ? total - part : part;
  const over = Math.max(good - total, -good);
  if (over <= 0) return good;
  if (over < EXTRAPOLATED) return good < 0 ? 0 : total;
  throw new Error(
    say(said.beyondTotal, {
      name: spec.good === undefined ? 'bad' : 'good',
      part,
      total,
    }),
  );
}
