import {
  DOCUMENT_APPROVERS,
  DOCUMENT_WRITERS,
  DOCUMENTS,
  DocumentId,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PEOPLE } from './examplePilot';
import { CRITERIA, documentText } from './startablePilot';
import { startPilotsBackend } from './startPilotsBackend';

type Api = Awaited<ReturnType<typeof startPilotsBackend>>;

export const PATH = '/pilots/default/loan-pre-approval';

/** The steps that take a pilot from an empty draft to `running`, one request each. */
export function walk(api: Api) {
  const as = (role: RoleId) => api.as(PEOPLE[role]);
  const ok = async (call: any) => {
    const response = await call;
    if (response.status >= 300) {
      throw new Error(
        `${response.status}: ${JSON.stringify(response.body.error)}`,
      );
    }
    return response.body;
  };
  const tagOf = async (role: RoleId, path: string) =>
    (await as(role).get(path)).headers.etag;

  const steps = {
    ok,
    as,
    write: async (document: DocumentId, content = documentText(document)) => {
      const [writer] = DOCUMENT_WRITERS[document];
      const path = `${PATH}/pack/${document}`;
      const tag = await tagOf(writer, path);
      return ok(as(writer).put(path, { content }).set('If-Match', tag));
    },
    approveDocument: async (document: DocumentId) => {
      const approver = DOCUMENT_APPROVERS[document];
      const path = `${PATH}/pack/${document}`;
      const { version, hash } = await ok(as(approver).get(path));
      const statement = `I have read version ${version} and it covers what it must.`;
      return ok(
        as(approver).post(`${path}/approvals`, { version, hash, statement }),
      );
    },
    proposeCriteria: async () =>
      ok(
        as('productManager')
          .put(`${PATH}/criteria`, { criteria: CRITERIA, propose: true })
          .set('If-Match', await tagOf('productManager', `${PATH}/criteria`)),
      ),
    scheduleReviews: async () =>
      ok(
        as('serviceOwner')
          .put(`${PATH}/reviews/schedule`, { weekday: 'TU', time: '10:00' })
          .set(
            'If-Match',
            await tagOf('serviceOwner', `${PATH}/reviews/schedule`),
          ),
      ),
    transition: (role: RoleId, event: string, more: object = {}) =>
      as(role).post(`${PATH}/transitions`, { event, ...more }),
    sign: async (role: RoleId) => {
      const pilot = await ok(as(role).get(PATH));
      const { signature } = pilot.transitions.find(
        (t: any) => t.event === 'approve',
      );
      const { statement, hash } = signature;
      return ok(
        steps.transition(role, 'approve', { signature: { statement, hash } }),
      );
    },
    /** A change record for the go-live, approved by the service owner. */
    goLiveChange: async () => {
      const start = new Date(Date.now() + 24 * 3600_000);
      start.setUTCHours(10, 0, 0, 0);
      const end = new Date(start.getTime() + 2 * 3600_000);
      return steps.change({
        title: 'Go live',
        window: { start: start.toISOString(), end: end.toISOString() },
      });
    },
    change: async (parts: object) => {
      const change = await ok(
        as('techLead').post(`${PATH}/changes`, {
          title: 'A change',
          impact: 'One branch; the old form stays.',
          deploymentPlan: 'Canary at 5 %, then the branch.',
          backoutSteps: 'Switch the flag off.',
          propose: true,
          ...parts,
        }),
      );
      return ok(
        as('serviceOwner').post(`${PATH}/changes/${change.id}/approvals`, {
          hash: change.hash,
        }),
      );
    },
    /** One rehearsal, closed with result, learnings and a changed document. */
    rehearse: async () => {
      const now = Date.now();
      const day = new Date(now).toISOString().slice(0, 10);
      const change = await steps.change({
        title: 'Rehearsal',
        rehearsal: true,
        window: { start: `${day}T00:00:00.000Z`, end: `${day}T23:59:00.000Z` },
      });
      const runbook = await ok(as('techLead').get(`${PATH}/pack/runbook`));
      return ok(
        as('techLead').post(`${PATH}/changes/${change.id}/closure`, {
          result: 'succeeded',
          learnings: 'The flag takes a minute to reach both zones.',
          changedDocuments: [{ document: 'runbook', version: runbook.version }],
        }),
      );
    },
    waive: async (check: string) => {
      const waiver = await ok(
        as('techLead').post(`${PATH}/waivers`, {
          check,
          reason: 'The source is being connected this month.',
          compensatingControl: 'The tech lead compares by hand every day.',
          expiresAt: new Date(Date.now() + 20 * 24 * 3600_000).toISOString(),
        }),
      );
      for (const role of ['sponsor', 'riskLead'] as const) {
        await ok(as(role).post(`${PATH}/waivers/${waiver.id}/approvals`, {}));
      }
    },
    /** Waives what only sources that are not connected here could say. */
    waiveSilent: async () => {
      const { items } = await ok(as('techLead').get(`${PATH}/readiness`));
      for (const item of items) {
        if (!['configuration', 'dashboard'].includes(item.id)) continue;
        for (const check of item.checks) {
          if (check.status !== 'passed') await steps.waive(check.id);
        }
      }
    },
    /** Baselines, what a pipeline found in both environments, and why they differ. */
    configure: async () => {
      const path = `${PATH}/configuration`;
      const live = { timeoutMs: 3000, host: 'live.example.com' };
      const proposed = await ok(
        as('techLead').post(`${path}/baselines`, {
          environment: 'production',
          parameters: live,
        }),
      );
      await ok(
        as('serviceOwner').post(
          `${path}/baselines/production/${proposed.version}/approvals`,
          { hash: proposed.hash },
        ),
      );
      await ok(
        as('techLead')
          .put(`${path}/settings`, { reference: 'staging' })
          .set('If-Match', await tagOf('techLead', `${path}/settings`)),
      );
      for (const [environment, parameters] of [
        ['production', live],
        ['staging', { ...live, host: 'staging.example.com' }],
      ]) {
        await ok(
          api
            .asService()
            .post(`${path}/observations`, { environment, parameters }),
        );
      }
      await ok(
        as('techLead').post(`${path}/explanations`, {
          environment: 'production',
          paths: ['/host'],
          reason: 'Each has an address of its own',
        }),
      );
    },
    dryRun: (person: string) =>
      ok(
        api.as(person).post(`${PATH}/attestations`, {
          check: 'runbook.dry-run',
          statement:
            'I ran the runbook from alert to rollback without asking its authors.',
        }),
      ),
    writePack: async () => {
      for (const document of DOCUMENTS) await steps.write(document);
    },
    approvePack: async () => {
      for (const document of DOCUMENTS) await steps.approveDocument(document);
    },
  };
  return steps;
}
