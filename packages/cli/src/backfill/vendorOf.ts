import { Config } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  getGitLabRequestOptions,
  ScmIntegrations,
} from '@backstage/integration';
import { ApiReader } from './ApiReader';
import { githubHistory } from './githubHistory';
import { gitlabHistory } from './gitlabHistory';
import { VendorHistory } from './VendorHistory';

/** A project that is to be read, and how. */
export interface Vendor {
  name: 'github' | 'gitlab';
  /** The project below its host, such as `acme/shop`. */
  project: string;
  history: VendorHistory;
}

/**
 * Finds out who hosts a project, from the integrations of Backstage: only hosts
 * that are configured there are asked, with the credentials that are there.
 */
export function vendorOf(
  address: string,
  config: Config,
  options: { onWait?: (until: Date) => void; patienceMs?: number } = {},
): Vendor {
  const url = new URL(address);
  const integrations = ScmIntegrations.fromConfig(config);
  const isConfigured = (type: string) =>
    (config.getOptionalConfigArray(`integrations.${type}`) ?? []).some(
      entry => (entry.getOptionalString('host') ?? `${type}.com`) === url.host,
    );
  if (isConfigured('github')) {
    const { apiBaseUrl } = integrations.github.byHost(url.host)!.config;
    const provider =
      DefaultGithubCredentialsProvider.fromIntegrations(integrations);
    const project = projectOf(url, '/');
    const api = new ApiReader({
      ...options,
      base: apiBaseUrl!.replace(/\/+$/, ''),
      headers: async () => ({
        Accept: 'application/vnd.github+json',
        'X-GitHub-Api-Version': '2022-11-28',
        ...(await provider.getCredentials({ url: address })).headers,
      }),
    });
    return { name: 'github', project, history: githubHistory(api) };
  }
  if (isConfigured('gitlab')) {
    const gitlab = integrations.gitlab.byHost(url.host)!.config;
    const api = new ApiReader({
      ...options,
      base: gitlab.apiBaseUrl.replace(/\/+$/, ''),
      headers: async () =>
        getGitLabRequestOptions(gitlab).headers as Record<string, string>,
    });
    const project = projectOf(url, new URL(gitlab.baseUrl).pathname);
    return { name: 'gitlab', project, history: gitlabHistory(api) };
  }
  throw new Error(
    `${url.host} is not among integrations.github or integrations.gitlab of the configuration: only hosts named there are asked`,
  );
}

function projectOf({ pathname }: URL, below: string): string {
  const prefix = below.endsWith('/') ? below : `${below}/`;
  const path = pathname.startsWith(prefix)
    ? pathname.slice(prefix.length)
    : pathname.slice(1);
  const project = path.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!/^[^/]+(\/[^/]+)+$/.test(project)) {
    throw new Error(`${pathname} names no project, such as /acme/shop`);
  }
  return project;
}
