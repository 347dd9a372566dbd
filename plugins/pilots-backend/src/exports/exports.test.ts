import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { parseAllDocuments } from 'yaml';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { PATH, startablePilot, walk } from '../__testUtils__/walkToRunning';

jest.setTimeout(180_000);

/** The bytes of an answer that is no JSON. */
const binary = (res: any, done: (error: null, body: Buffer) => void) => {
  const chunks: Buffer[] = [];
  res.on('data', (chunk: Buffer) => chunks.push(chunk));
  res.on('end', () => done(null, Buffer.concat(chunks)));
};

describe('what leaves the portal', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;
  const folder = mkdtempSync(path.join(tmpdir(), 'pilots-bundle-'));

  beforeAll(async () => {
    const pilot = startablePilot() as any;
    pilot.spec.guardrails.slo = {
      target: 0.995,
      window: 'P28D',
      expectedVolume: 400_000,
    };
    api = await startPilotsBackend({ entities: [pilot] });
    steps = walk(api);
    await steps.writePack();
    await steps.approveDocument('runbook');
    await steps.proposeCriteria();
    await steps.scheduleReviews();
    await steps.ok(steps.transition('productManager', 'submit'));
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is assessment results and a plan of what is open', async () => {
    const results = await api
      .as(BYSTANDER)
      .get(`${PATH}/exports/oscal-assessment-results`);
    expect(results.status).toBe(200);
    const { metadata, results: found } = results.body['assessment-results'];
    expect(metadata['oscal-version']).toBe('1.1.3');
    expect(found[0]['assessment-log'].entries.length).toBeGreaterThan(10);
    const plan = await api.as(BYSTANDER).get(`${PATH}/exports/oscal-poam`);
    expect(plan.status).toBe(200);
    const items = plan.body['plan-of-action-and-milestones']['poam-items'];
    expect(items.map((item: any) => item.title)).toContain('3. Configuration');
  });

  it('is objectives as a stream of YAML documents', async () => {
    const { status, text, headers } = await api
      .as(BYSTANDER)
      .get(`${PATH}/exports/openslo`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/yaml');
    const kinds = parseAllDocuments(text).map(d => (d.toJS() as any).kind);
    expect(kinds).toEqual(expect.arrayContaining(['Service', 'SLO']));
  });

  it('is the checklist as CSV, with every check and nothing that calculates', async () => {
    const { text, headers } = await api
      .as(BYSTANDER)
      .get(`${PATH}/exports/readiness.csv`);
    expect(headers['content-type']).toContain('text/csv');
    const { items } = (await api.as(BYSTANDER).get(`${PATH}/readiness`)).body;
    const checks = items.flatMap((item: any) => item.checks);
    const rows = text.split('\r\n').filter(Boolean);
    expect(rows).toHaveLength(checks.length + 1);
    expect(text).toContain('runbook.dry-run');
    expect(text).not.toMatch(/(^|,)[=+@]/m);
  });

  it('is nothing for those who may not read the pilot', async () => {
    for (const one of ['oscal-poam', 'bundle.zip', 'openslo']) {
      const { status } = await api
        .as(BYSTANDER)
        .get(`/pilots/default/nobody-knows/exports/${one}`);
      expect(status).toBe(404);
    }
  });

  describe('the bundle', () => {
    const verify = (place: string) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(place, 'verify.mjs')],
        { encoding: 'utf8', env: {} },
      );
      return { status, said: stdout + stderr };
    };
    const files = (place: string, below = ''): string[] =>
      readdirSync(path.join(place, below), { withFileTypes: true }).flatMap(
        entry =>
          entry.isDirectory()
            ? files(place, path.join(below, entry.name))
            : [path.join(below, entry.name)],
      );
    const bundle = path.join(folder, 'bundle');

    beforeAll(async () => {
      const { body } = await api
        .as(BYSTANDER)
        .get(`${PATH}/exports/bundle.zip`)
        .buffer(true)
        .parse(binary as never);
      const zip = await JSZip.loadAsync(body);
      for (const file of Object.values(zip.files)) {
        if (file.dir) continue;
        const to = path.join(bundle, file.name);
        mkdirSync(path.dirname(to), { recursive: true });
        writeFileSync(to, await file.async('nodebuffer'));
      }
    });

    it('verifies with nothing but Node, and says what it is bound to', async () => {
      const { said, status } = verify(bundle);
      expect(said).toMatch(/valid\n$/);
      expect(status).toBe(0);
      const { head } = (await api.as(BYSTANDER).get(`${PATH}/record`)).body;
      expect(said).toContain(head.hash);
      expect(files(bundle)).toEqual(
        expect.arrayContaining([
          'documents/runbook/1.md',
          'criteria.json',
          'oscal/poam.json',
          'record.ndjson',
        ]),
      );
    });

    it('does not once any single byte of any file is changed', () => {
      const broken = path.join(folder, 'broken');
      cpSync(bundle, broken, { recursive: true });
      for (const file of files(bundle)) {
        const at = path.join(broken, file);
        const whole = readFileSync(at);
        const places =
          file === 'verify.mjs' || file === 'manifest.json' ? 12 : 2;
        for (let n = 0; n < places; n++) {
          const changed = Buffer.from(whole);
          const place = Math.floor(((n + 0.5) / places) * whole.length);
          changed[place] = changed[place] === 0x20 ? 0x2e : 0x20;
          writeFileSync(at, changed);
          const { status } = verify(broken);
          expect([file, place, status]).not.toEqual([file, place, 0]);
        }
        writeFileSync(at, whole);
      }
      expect(verify(broken).status).toBe(0);
    });

    it('does not when a file is missing or was added, or the record ends early', () => {
      const cut = path.join(folder, 'cut');
      cpSync(bundle, cut, { recursive: true });
      rmSync(path.join(cut, 'risks.json'));
      writeFileSync(path.join(cut, 'more.txt'), 'more');
      const record = path.join(cut, 'record.ndjson');
      const lines = readFileSync(record, 'utf8').trim().split('\n');
      writeFileSync(record, `${lines.slice(0, -1).join('\n')}\n`);
      const { said, status } = verify(cut);
      expect(status).toBe(1);
      expect(said).toContain('risks.json is missing');
      expect(said).toContain('more.txt was added');
      expect(said).toContain('record.ndjson ends at');
    });
  });

  describe('a calendar feed', () => {
    it('opens by its address alone, until it is revoked', async () => {
      const made = await api.as(PEOPLE.serviceOwner).post('/feeds', {});
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({ pilots: 1, title: 'Pilots' });
      expect(Buffer.from(made.body.token, 'base64url')).toHaveLength(32);

      const visit = () =>
        api.asNobody().get(`/feeds/${made.body.token}/calendar.ics`);
      const calendar = await visit();
      expect(calendar.status).toBe(200);
      expect(calendar.headers['content-type']).toContain('text/calendar');
      expect(calendar.text).toContain('RRULE:FREQ=WEEKLY');

      const list = await api.as(PEOPLE.serviceOwner).get('/feeds');
      expect(list.body.items).toHaveLength(1);
      expect(JSON.stringify(list.body)).not.toContain(made.body.token);

      const { id } = made.body;
      expect((await api.as(BYSTANDER).delete(`/feeds/${id}`)).status).toBe(404);
      const revoked = await api.as(PEOPLE.serviceOwner).delete(`/feeds/${id}`);
      expect(revoked.status).toBe(204);
      expect((await visit()).status).toBe(404);
    });

    it('is made by people, with a bounded life', async () => {
      expect((await api.asService().post('/feeds', {})).status).toBe(403);
      expect((await api.asNobody().get('/feeds')).status).toBe(401);
      const long = await api.as(BYSTANDER).post('/feeds', { days: 4000 });
      expect(long.status).toBe(400);
      const unknown = await api.asNobody().get('/feeds/guess/calendar.ics');
      expect(unknown.status).toBe(404);
    });

    it('lists of those with a role only their pilots, if they ask so', async () => {
      const mine = await api.as(BYSTANDER).post('/feeds', { mine: true });
      expect(mine.body.pilots).toBe(0);
    });
  });
});
