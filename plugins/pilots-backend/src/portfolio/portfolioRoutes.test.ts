import { BYSTANDER, examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { startablePilot } from '../__testUtils__/startablePilot';

jest.setTimeout(120_000);

describe('what is read of all pilots, over HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  const read = (path: string, person: string = BYSTANDER) =>
    api.as(person).get(path);

  beforeAll(async () => {
    const pilot = startablePilot();
    pilot.metadata.title = '=SUM(A1)';
    api = await startPilotsBackend({
      entities: [pilot, examplePilot({ name: 'claims-triage' })],
    });
    // Whoever opens a pilot has it taken over at once.
    await read('/pilots/default/loan-pre-approval');
    await read('/pilots/default/claims-triage');
  });
  afterAll(() => api.stop());

  it('is a table of what is filtered, to be saved', async () => {
    const { headers, text, status } = await read('/pilots.csv?sort=title');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toMatch(
      /attachment; filename="pilots-\d{4}-\d\d-\d\d\.csv"/,
    );
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\ufeffref,title,owner,stage/);
    expect(lines[1]).toContain(`default/loan-pre-approval,'=SUM(A1),`);
    const [header, first] = lines.map(line => line.split(','));
    const cell = (column: string) => first[header.indexOf(column)];
    // What the example allows, and no deployment to hold against it.
    expect(cell('changeFailRateLimit')).toBe('0.15');
    expect(cell('timeToRestoreLimitSeconds')).toBe('3600');
    expect(cell('changeFailRate')).toBe('');
    const none = await read('/pilots.csv?sector=healthcare&limit=1');
    expect(none.text.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it.each([
    ['stage=draft,running', 2],
    ['stage=draft&stage=running', 2],
    ['stage=running,paused', 0],
    ['owner=group:default/lending', 2],
    ['holder=user:default/amara&target=component:default/loan-scoring', 2],
    ['attention=decision-soon,decision-overdue', 0],
  ])('takes lists and refs as people write them: %s', async (query, count) => {
    const { body } = await read(`/pilots?${query}`);
    expect(body).toMatchObject({ totalItems: count });
    const { text } = await read(`/pilots.csv?${query}`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
  });

  it('needs somebody who asks, and questions that it knows', async () => {
    for (const path of ['/pilots.csv', '/calendar', '/portfolio/quarter']) {
      expect((await api.asNobody().get(path)).status).toBe(401);
    }
    for (const path of [
      '/pilots.csv?sort=colour',
      '/calendar?kind=party',
      '/calendar?kind=review&kind=party',
      '/calendar?from=tomorrow',
      '/calendar?from=2026-02-31T99:00:00Z',
      '/calendar?from=2026-01-01&to=2027-01-01',
      '/calendar?from=2026-02-01&to=2026-01-01',
      '/portfolio/quarter?quarter=soon',
    ]) {
      expect([path, (await read(path)).status]).toEqual([path, 400]);
    }
  });

  it('shows the calendar, narrowed by kind and to mine', async () => {
    const from = new Date(Date.now() + 30 * 24 * 3600_000);
    const span = `from=${from.toISOString()}&kind=decision`;
    const { body } = await read(`/calendar?${span}`);
    expect(body).toMatchObject({ totalItems: 1, truncated: false });
    expect(body.items[0]).toMatchObject({
      kind: 'decision',
      allDay: true,
      pilot: { ref: 'default/loan-pre-approval', stage: 'draft' },
    });
    const mine = (person: string) =>
      read(`/calendar?${span}&mine=true`, person);
    expect((await mine(BYSTANDER)).body.items).toEqual([]);
    expect((await mine(PEOPLE.riskLead)).body.items).toHaveLength(1);
  });

  it('answers a quarter without any decision honestly', async () => {
    const { body } = await read('/portfolio/quarter');
    const values = Object.fromEntries(
      body.figures.map((figure: any) => [figure.id, figure.value]),
    );
    expect(values).toMatchObject({
      registered: 2,
      started: 0,
      'start-to-decision': null,
      'late-stop-spend': null,
      'hours-per-approver': null,
    });
  });
});
