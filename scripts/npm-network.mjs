import { spawnSync } from 'node:child_process';

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/**
 * How npm reaches its registry on this machine, as environment variables for Yarn, which does not
 * read npm's configuration: mirrors, proxies and certificates of a company's network. What is set
 * for Yarn already goes first.
 */
export function yarnNetworkFromNpm() {
  const { stdout } = spawnSync('npm', ['config', 'list', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let npm = {};
  try {
    npm = JSON.parse(stdout);
  } catch {
    // No npm, or one that speaks differently: Yarn's own settings have to do.
  }
  const settings = {
    YARN_NPM_REGISTRY_SERVER:
      npm.registry === PUBLIC_REGISTRY ? undefined : npm.registry,
    YARN_HTTPS_CA_FILE_PATH: npm.cafile,
    YARN_HTTP_PROXY: npm.proxy,
    YARN_HTTPS_PROXY: npm['https-proxy'],
    YARN_ENABLE_STRICT_SSL: npm['strict-ssl'] === false ? 'false' : undefined,
  };
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => value && !(name in process.env),
    ),
  );
}
