/**
 * `node scripts/with-postgres.mjs <command…>` runs a command with a throw-away PostgreSQL beside
 * it, which `TestDatabases` finds through the environment. `withPostgres` is the same for scripts.
 */
import { pathToFileURL } from 'node:url';
import { TEST_DATABASE_VARIABLE, startPostgres } from './postgres.mjs';
import { run } from './run.mjs';

/** Calls `task(environment)` with a PostgreSQL at hand; a server named by the caller is used as it is. */
export async function withPostgres(task) {
  const environment = {
    ...process.env,
    // Never reach for Docker: what the tests need is installed by npm.
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  };
  if (environment[TEST_DATABASE_VARIABLE]) {
    return task(environment);
  }
  let server;
  try {
    server = await startPostgres();
  } catch (error) {
    if (process.env.REQUIRE_ALL === '1') {
      throw error;
    }
    console.warn(
      `PostgreSQL could not be started, so tests run on SQLite only: ${error.message}`,
    );
    return task(environment);
  }
  console.log(`PostgreSQL started in ${server.milliseconds} ms`);
  // A signal ends the task first, through run(); this process waits for it to stop the server.
  const ignore = () => {};
  process.on('SIGINT', ignore).on('SIGTERM', ignore);
  try {
    return await task({
      ...environment,
      [TEST_DATABASE_VARIABLE]: server.connectionString,
    });
  } finally {
    await server.stop();
    process.off('SIGINT', ignore).off('SIGTERM', ignore);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [program, ...args] = process.argv.slice(2);
  if (!program) {
    console.error('Usage: node scripts/with-postgres.mjs <command…>');
    process.exit(2);
  }
  process.exitCode = await withPostgres(env =>
    run(program, args, { env, check: false }),
  );
}
