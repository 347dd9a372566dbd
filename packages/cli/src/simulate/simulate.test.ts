import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

jest.setTimeout(120_000);

const ROOT = path.resolve(__dirname, '../../../..');
const EXAMPLES = path.join(ROOT, 'examples');

/** A pilot that never starts: fast, and enough to compare something. */
const DRAFT = `title: A draft
pilot: ${path.join(EXAMPLES, 'pilots/handover-demo')}
spec: { intent: { startDate: '2026-11-30', decisionDate: '2026-12-02' } }
prepare: { upTo: draft }
`;

describe('pilots simulate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'simulate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pilots = (text: string, ...options: string[]) => {
    writeFileSync(path.join(folder, 'scenario.yaml'), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'packages/cli/bin/pilots'),
        ...['simulate', 'scenario.yaml', ...options],
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: folder, NODE_ENV: 'development' },
      },
    );
    return { status, stdout, stderr };
  };

  it('ends with 0 when all comes as expected, and says so', () => {
    const { status, stdout } = pilots(`${DRAFT}weeks:
  1: [{ at: tue 10:00, call: { as: pipeline, method: get, path: '', tell: looked in } }]
expected: [{ stage: draft }]
`);
    expect(stdout).toMatch(/w1 tue\s+2026-12-01\s+looked in/);
    expect(stdout).toContain('1 expectations hold');
    expect(status).toBe(0);
  });

  it('ends with 1 at a difference, and names both sides', () => {
    const { status, stdout } = pilots(
      `${DRAFT}expected: [{ stage: running }]\n`,
      '--quiet',
    );
    expect(stdout).toContain('DIFFERENT    stage: "running"; found "draft"');
    expect(status).toBe(1);
  });

  it('ends with 1 when somebody is refused, and says why', () => {
    const { status, stdout } = pilots(`${DRAFT}weeks:
  1: [{ at: tue 10:00, call: { as: user:default/jun.park, method: post, path: /transitions, body: { event: submit } } }]
expected: [{ stage: draft }]
`);
    expect(stdout).toMatch(/STOPPED\s+w1 tue 10:00: .*was refused \(403\)/);
    expect(status).toBe(1);
  });

  it('ends with 1 at a file that is wrong, before anything runs', () => {
    const { status, stdout, stderr } = pilots('title: nothing\n');
    expect(stdout).toBe('');
    expect(stderr).toContain('pilot: Invalid input');
    expect(stderr).toContain('expected: Invalid input');
    expect(status).toBe(1);
  });

  it('ends with 1 without a server to speak to', () => {
    const { status, stderr } = pilots(
      `${DRAFT}expected: [{ stage: draft }]\n`,
      ...['--database', 'postgres'],
      ...['--connection', 'postgresql://nobody@127.0.0.1:9/none'],
    );
    expect(stderr).toContain('ECONNREFUSED');
    expect(status).toBe(1);
  });
});
