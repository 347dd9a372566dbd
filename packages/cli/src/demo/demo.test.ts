import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

jest.setTimeout(120_000);

const PROGRAM = path.resolve(__dirname, '../../bin/pilots');

describe('pilots demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
    mkdirSync(path.join(folder, 'scenarios'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const demo = (environment: string) =>
    spawnSync(
      process.execPath,
      [PROGRAM, 'demo', '--scenarios', 'scenarios', '--directory', 'database'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: folder, NODE_ENV: environment },
      },
    );

  it('is refused in production, and leaves nothing', () => {
    const { status, stderr } = demo('production');
    expect(stderr).toContain('no place in a production portal');
    expect(status).toBe(1);
    expect(existsSync(path.join(folder, 'database'))).toBe(false);
  });

  it('leaves a database alone that is there', () => {
    mkdirSync(path.join(folder, 'database'));
    const file = path.join(folder, 'database', 'pilots.sqlite');
    writeFileSync(file, 'somebody works here');
    const { status, stdout } = demo('development');
    expect(stdout).toContain('There are pilots already');
    expect(status).toBe(0);
  });
});
