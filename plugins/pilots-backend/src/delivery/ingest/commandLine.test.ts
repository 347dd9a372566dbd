import { mockCredentials } from '@backstage/backend-test-utils';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { findShared } from '../__testUtils__/findShared';

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, '../../../../..');

/** Published histories, with the releases and changes that they hold. */
const HISTORIES: [name: string, releases: number, changes: number][] = [
  ['qeta', 318, 1827],
  ['octokit-webhooks', 261, 916],
];

describe.each(testDatabases.eachSupportedId())(
  'history that is imported, on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-clone-'));
      api = await startDeliveryApi({
        databaseId,
        entities: ['till', ...HISTORIES.map(([name]) => name)].map(name =>
          pilotOf(name, [`component:default/${name}`]),
        ),
      });
    });
    afterAll(async () => {
      await api.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const git = (day: number, ...args: string[]) => {
      const time = `2026-06-${String(day).padStart(2, '0')}T12:00:00Z`;
      return execFileSync('git', ['-C', folder, ...args], {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_AUTHOR_NAME: 'Noor',
          GIT_AUTHOR_EMAIL: 'noor@example.com',
          GIT_COMMITTER_NAME: 'Noor',
          GIT_COMMITTER_EMAIL: 'noor@example.com',
          GIT_AUTHOR_DATE: time,
          GIT_COMMITTER_DATE: time,
        },
      });
    };
    const commit = (day: number, ...message: string[]) =>
      git(day, 'commit', '--quiet', '--allow-empty', '-m', ...message);

    /** What `pilots import-git` says at its end. */
    const importGit = () =>
      new Promise<string>((resolve, reject) => {
        const { port } = api.server.address() as AddressInfo;
        execFile(
          process.execPath,
          [
            ...[path.join(ROOT, 'packages/cli/bin/pilots'), 'import-git'],
            ...['--repo', folder, '--component', 'till'],
            ...['--url', `http://localhost:${port}`],
            ...['--journal', path.join(folder, '.git', 'journal')],
          ],
          {
            env: {
              PATH: process.env.PATH,
              PILOTS_TOKEN: mockCredentials.service.token({
                onBehalfOf: mockCredentials.service('external:ci'),
                targetPluginId: 'pilots',
              }),
            },
          },
          (error, _stdout, stderr) =>
            error
              ? reject(new Error(stderr || String(error)))
              : resolve(stderr),
        );
      });

    it('comes from a clone by the command line, once', async () => {
      git(1, 'init', '--quiet', '--initial-branch=main');
      commit(1, 'One');
      git(2, 'tag', '-a', 'v1', '-m', 'v1');
      commit(3, 'Two');
      const broken = git(3, 'rev-parse', 'HEAD').trim();
      git(4, 'tag', '-a', 'v2', '-m', 'v2');
      commit(5, `Revert "Two"\n\nThis reverts commit ${broken}.`);
      git(6, 'tag', '-a', 'v3', '-m', 'v3');
      expect(await importGit()).toContain('3 new, 0 known, 0 refused');
      expect(await importGit()).toContain('0 new, 3 known, 0 refused');
      const { measures } = await api.report('till');
      expect(measures).toMatchObject({
        deploymentFrequency: { sample: 3 },
        changeLeadTime: { value: 86_400, sample: 3 },
        changeFailRate: { failed: 1 },
        recoveryTime: { value: 2 * 86_400 },
        reworkRate: { rework: 1 },
      });
      commit(8, 'Four');
      git(9, 'tag', '-a', 'v4', '-m', 'v4');
      expect(await importGit()).toContain('1 new, 3 known, 0 refused');
    });

    it.each(HISTORIES)('is that of %s', async (name, releases, changes) => {
      const file = findShared(`data/git-history/${name}.ndjson`);
      if (!file) return;
      const body = readFileSync(file, 'utf8');
      const taken = await api.send('application/x-ndjson', body);
      expect(taken.body).toEqual({
        accepted: releases,
        unchanged: 0,
        rejected: [],
      });
      const again = await api.send('application/x-ndjson', body);
      expect(again.body).toMatchObject({ accepted: 0, unchanged: releases });
      const window = {
        from: '2016-01-01T00:00:00Z',
        to: '2027-01-01T00:00:00Z',
      };
      const { measures } = await api.report(name, window);
      expect(measures.deploymentFrequency.sample).toBe(releases);
      let explained = 0;
      let cursor: string | undefined;
      do {
        const { body: page } = await api.explain(name, 'changeLeadTime', {
          ...window,
          limit: '500',
          ...(cursor ? { cursor } : {}),
        });
        explained += page.included.length + page.excluded.length;
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      expect(explained).toBe(changes);
    });
  },
);
