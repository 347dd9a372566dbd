import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { documentText, startablePilot } from '../__testUtils__/startablePilot';
import { PATH, walk } from '../__testUtils__/walkToRunning';
import {
  problemsBySchema,
  PUBLISHED_SCHEMAS_FOUND,
} from './__testUtils__/publishedSchemas';
import {
  calendarProblems,
  csvProblems,
  csvRows,
  openSloDocuments,
  openSloProblems,
  oscalProblems,
} from './__testUtils__/structure';
import { UnpackedBundle } from './__testUtils__/UnpackedBundle';

jest.setTimeout(180_000);

/** The bytes of an answer that is no JSON. */
const binary = (res: any, done: (error: null, body: Buffer) => void) => {
  const chunks: Buffer[] = [];
  res.on('data', (chunk: Buffer) => chunks.push(chunk));
  res.on('end', () => done(null, Buffer.concat(chunks)));
};

// A plain clone has no published schemas beside it.
const describeWithSchemas = PUBLISHED_SCHEMAS_FOUND ? describe : describe.skip;

/** From right to left, out of the plane of usual characters, and formulas for spreadsheets. */
const AWKWARD = '=هند 🏦👩🏽‍🚒 \u202e,"; \\ <b>&';
const HUGE = `${AWKWARD} ${'Größe 🏦 '.repeat(10_000)}`;

describe('what leaves the portal', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;

  beforeAll(async () => {
    const pilot = startablePilot() as any;
    pilot.metadata.title = `Loans ${AWKWARD}`;
    pilot.metadata.description = HUGE;
    pilot.spec.guardrails.slo = {
      target: 0.995,
      window: 'P28D',
      expectedVolume: 400_000,
    };
    api = await startPilotsBackend({ entities: [pilot] });
    steps = walk(api);
    await steps.writePack();
    await steps.write('runbook', documentText('runbook', HUGE));
    await steps.approveDocument('runbook');
    await steps.ok(
      api.as(PEOPLE.riskLead).post(`${PATH}/risks`, {
        title: AWKWARD,
        description: AWKWARD.repeat(100),
        severity: 'severe',
        kind: 'security',
        treatment: 'mitigate',
      }),
    );
    await steps.proposeCriteria();
    await steps.scheduleReviews();
    await steps.ok(steps.transition('productManager', 'submit'));
  });
  afterAll(() => api.stop());

  it('is whole and well formed, whatever people call their pilots and write', async () => {
    const ask = (one: string) =>
      api.as(BYSTANDER).get(`${PATH}/exports/${one}`);
    const results = (await ask('oscal-assessment-results')).body;
    const plan = (await ask('oscal-poam')).body;
    const objectives = (await ask('openslo')).text;
    expect(oscalProblems(results)).toEqual([]);
    expect(oscalProblems(plan)).toEqual([]);
    expect(openSloProblems(objectives)).toEqual([]);
    const readiness = (await ask('readiness.csv')).text;
    const portfolio = (await api.as(BYSTANDER).get('/pilots.csv')).text;
    expect(csvProblems(readiness)).toEqual([]);
    expect(csvProblems(portfolio)).toEqual([]);
    const { body } = await api.as(BYSTANDER).post('/feeds', {});
    const feed = `/feeds/${body.token}/calendar.ics`;
    const calendar = (await api.asNobody().get(feed)).text;
    expect(calendarProblems(calendar)).toEqual([]);

    const title = `Loans ${AWKWARD}`;
    expect(results['assessment-results'].metadata.title).toContain(title);
    expect(JSON.stringify(plan)).toContain(
      JSON.stringify(AWKWARD).slice(1, -1),
    );
    const [service] = openSloDocuments(objectives);
    expect(service.metadata.displayName).toBe(title);
    expect(csvRows(portfolio)[0].title).toBe(title);
    expect(calendar.replace(/\r\n /g, '')).toContain('Loans =هند 🏦👩🏽‍🚒');
  });

  describeWithSchemas('by the published schemas', () => {
    it('is valid, whatever people write', async () => {
      const ask = (one: string) =>
        api.as(BYSTANDER).get(`${PATH}/exports/${one}`);
      for (const one of ['oscal-assessment-results', 'oscal-poam']) {
        expect(problemsBySchema('oscal', (await ask(one)).body)).toEqual([]);
      }
      for (const document of openSloDocuments((await ask('openslo')).text)) {
        expect(problemsBySchema('openslo', document)).toEqual([]);
      }
    });
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
    const kinds = openSloDocuments(text).map(({ kind }) => kind);
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
    let bundle: UnpackedBundle;

    beforeAll(async () => {
      const { body } = await api
        .as(BYSTANDER)
        .get(`${PATH}/exports/bundle.zip`)
        .buffer(true)
        .parse(binary as never);
      bundle = await UnpackedBundle.of(body);
    });
    afterAll(() => bundle.remove());

    it('verifies with nothing but Node, and says what it is bound to', async () => {
      const { said, status } = await bundle.verify();
      expect(said).toMatch(/valid\n$/);
      expect(status).toBe(0);
      const { head } = (await api.as(BYSTANDER).get(`${PATH}/record`)).body;
      expect(said).toContain(head.hash);
      expect(bundle.files).toEqual(
        expect.arrayContaining([
          'documents/runbook/1.md',
          'criteria.json',
          'oscal/poam.json',
          'record.ndjson',
        ]),
      );
      const runbook = bundle.read('documents/runbook/2.md').toString('utf8');
      expect(runbook).toContain(HUGE.trim());
    });

    it('does not once any single byte of any file is changed', async () => {
      for (const file of bundle.files) {
        const whole = bundle.read(file);
        const places =
          file === 'verify.mjs' || file === 'manifest.json' ? 12 : 2;
        for (let n = 0; n < places; n++) {
          const place = Math.floor(((n + 0.5) / places) * whole.length);
          const byte = whole[place] === 0x20 ? 0x2e : 0x20;
          const { status } = await bundle.verifyWithChanged(file, place, byte);
          expect([file, place, status]).not.toEqual([file, place, 0]);
        }
      }
      expect((await bundle.verify()).status).toBe(0);
    });

    it('does not when a file is missing or was added, or the record ends early', async () => {
      const cut = await bundle.copy();
      try {
        rmSync(path.join(cut.folder, 'risks.json'));
        writeFileSync(path.join(cut.folder, 'more.txt'), 'more');
        const lines = cut.read('record.ndjson').toString().trim().split('\n');
        writeFileSync(
          path.join(cut.folder, 'record.ndjson'),
          `${lines.slice(0, -1).join('\n')}\n`,
        );
        const { said, status } = await cut.verify();
        expect(status).toBe(1);
        expect(said).toContain('risks.json is missing');
        expect(said).toContain('more.txt was added');
        expect(said).toContain('record.ndjson ends at');
      } finally {
        cut.remove();
      }
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
