import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

/** A Prometheus server (or one that speaks its API) that the host allows to be asked. */
export interface PrometheusServer {
  /** How pilots name it. */
  name: string;
  /** Without a slash at the end; `/api/v1/…` is below it. */
  baseUrl: string;
  /** Sent as `Authorization: Bearer …`. */
  token?: string;
  timeoutMs: number;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DEFAULT_TIMEOUT_MS = 10_000;

/** Reads `pilots.metricSources.prometheus`. Throws when something there is wrong. */
export function readPrometheusServers(config: Config): PrometheusServer[] {
  const key = 'pilots.metricSources.prometheus';
  const servers = (config.getOptionalConfigArray(key) ?? []).map(readServer);
  const names = servers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${key} names the server ${twice} twice`);
  return servers;
}

function readServer(config: Config): PrometheusServer {
  const name = config.getString('name');
  if (!NAME.test(name)) {
    throw new Error(
      `A Prometheus server is named ${name}; names are lower-case words joined by hyphens`,
    );
  }
  const url = new URL(config.getString('baseUrl'));
  if (!['http:', 'https:'].includes(url.protocol) || url.username) {
    throw new Error(
      `The address of the Prometheus server ${name} must be http or https, and its token belongs in \`token\``,
    );
  }
  return {
    name,
    baseUrl: url.href.replace(/\/+$/, ''),
    token: config.getOptionalString('token'),
    timeoutMs: config.has('timeout')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'timeout' }),
        )
      : DEFAULT_TIMEOUT_MS,
  };
}
