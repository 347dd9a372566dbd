import { setTimeout as pause } from 'node:timers/promises';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { startablePilot } from '../../__testUtils__/startablePilot';
import { PATH, walk } from '../../__testUtils__/walkToRunning';

jest.setTimeout(180_000);

/** Ten seconds until the sponsor may decide, ten more until the default. */
const WINDOW = 'PT20S';
const HALF_MS = 10_000;

/** A pilot whose trigger leaves little time. */
function hastyPilot() {
  const pilot = startablePilot() as any;
  pilot.spec.guardrails.rollbackTrigger.decisionWindow = WINDOW;
  pilot.spec.onCall.escalation = BYSTANDER;
  return pilot;
}

async function start(steps: ReturnType<typeof walk>): Promise<void> {
  await steps.writePack();
  await steps.proposeCriteria();
  await steps.ok(steps.transition('productManager', 'submit'));
  for (const role of ['sponsor', 'serviceOwner', 'riskLead'] as const) {
    await steps.sign(role);
  }
  await steps.approvePack();
  await steps.scheduleReviews();
  await steps.goLiveChange();
  await steps.rehearse();
  await steps.dryRun(BYSTANDER);
  await steps.waiveSilent();
  await steps.ok(steps.transition('serviceOwner', 'start'));
}

describe('the rollback trigger over HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;
  const trigger = async () =>
    (await api.as(BYSTANDER).get(`${PATH}/trigger`)).body;
  const decide = (role: RoleId, body: object) =>
    steps.as(role).post(`${PATH}/trigger/decision`, body);
  const confirm = (role: RoleId) =>
    steps.as(role).post(`${PATH}/trigger/confirmation`, {});
  const observe = (bad: number) =>
    steps.ok(
      steps.as('techLead').post(`${PATH}/observations`, {
        sli: { bad, total: 5000, at: new Date().toISOString(), window: 'PT1M' },
      }),
    );
  const statuses = async (
    roles: RoleId[],
    ask: (role: RoleId) => PromiseLike<{ status: number }>,
  ) => {
    const found: Record<string, number> = {};
    for (const role of roles) found[role] = (await ask(role)).status;
    return found;
  };

  beforeAll(async () => {
    api = await startPilotsBackend({ entities: [hastyPilot()] });
    steps = walk(api);
  });
  afterAll(() => api.stop());

  it('is unarmed before the start, and armed after it', async () => {
    expect(await trigger()).toMatchObject({
      state: 'unarmed',
      trigger: { name: 'Loan rollback', decisionWindow: WINDOW },
      conditions: [],
      case: null,
      history: [],
    });
    await start(steps);
    expect(await trigger()).toMatchObject({
      state: 'armed',
      conditions: [
        { type: 'consecutive-failed-changes', breached: false, value: 0 },
        { type: 'error-budget-consumed', breached: null, value: null },
      ],
      blastRadius: { unit: 'users', cap: 1200, level: 'unknown', value: null },
    });
    expect(
      (await decide('serviceOwner', { decision: 'rollback' })).status,
    ).toBe(409);
    expect((await confirm('serviceOwner')).status).toBe(409);
  });

  it('is decided by the service owner, and before half the window by nobody else', async () => {
    await observe(2150);
    const { case: opened, deadline, halfWay } = await trigger();
    expect(opened).toMatchObject({ id: 'case-1', state: 'open' });
    expect(Date.parse(deadline) - Date.parse(opened.openedAt)).toBe(
      2 * HALF_MS,
    );
    expect(Date.parse(halfWay) - Date.parse(opened.openedAt)).toBe(HALF_MS);

    const rollback = (role: RoleId) => decide(role, { decision: 'rollback' });
    expect(
      await statuses(
        ['sponsor', 'productManager', 'techLead', 'dataSteward', 'riskLead'],
        rollback,
      ),
    ).toEqual({
      sponsor: 403,
      productManager: 403,
      techLead: 403,
      dataSteward: 403,
      riskLead: 403,
    });
    const bystander = await api
      .as(BYSTANDER)
      .post(`${PATH}/trigger/decision`, { decision: 'rollback' });
    expect(bystander.status).toBe(403);
    const machine = await api
      .asService()
      .post(`${PATH}/trigger/decision`, { decision: 'rollback' });
    expect([403, 404]).toContain(machine.status);

    expect((await decide('serviceOwner', { decision: 'wait' })).status).toBe(
      400,
    );
    expect((await decide('serviceOwner', { decision: 'hold' })).status).toBe(
      400,
    );
    expect((await confirm('serviceOwner')).status).toBe(409);
    const held = await decide('serviceOwner', {
      decision: 'hold',
      rationale: 'The bureau is down upstream; nobody is shown a wrong answer',
    });
    expect(held.body).toMatchObject({ state: 'held', case: { state: 'held' } });
    const again = await decide('serviceOwner', {
      decision: 'hold',
      rationale: 'Once more',
    });
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain('held once');

    expect((await rollback('serviceOwner')).body).toMatchObject({
      state: 'rolling-back',
    });
    expect((await rollback('serviceOwner')).status).toBe(409);
  });

  it('is confirmed by the service owner or the tech lead', async () => {
    expect(
      await statuses(
        ['sponsor', 'productManager', 'dataSteward', 'riskLead', 'techLead'],
        confirm,
      ),
    ).toEqual({
      sponsor: 403,
      productManager: 403,
      dataSteward: 403,
      riskLead: 403,
      techLead: 200,
    });
    expect(await trigger()).toMatchObject({
      state: 'armed',
      history: [{ id: 'case-1', closedAs: 'recovered' }],
    });
  });

  it('is decided by the sponsor from half the window on', async () => {
    await observe(2150);
    expect((await decide('sponsor', { decision: 'rollback' })).status).toBe(
      403,
    );
    await pause(HALF_MS);
    const decided = await decide('sponsor', {
      decision: 'rollback',
      rationale: 'Nobody answers',
    });
    expect(decided.body).toMatchObject({
      state: 'rolling-back',
      case: { id: 'case-2', rollback: { by: { role: 'sponsor' } } },
    });
    expect((await confirm('serviceOwner')).status).toBe(200);
  });

  it('is not there for a pilot that is not', async () => {
    const path = '/pilots/default/nobody-knows/trigger';
    expect((await api.as(BYSTANDER).get(path)).status).toBe(404);
  });
});
