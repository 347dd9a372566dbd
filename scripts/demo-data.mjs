/**
 * Brings the demo's pilots as far as `examples/demo.json` says: their packs, criteria and risks are
 * written, approved and signed over HTTP by the people who hold the roles, as visitors would do it.
 * What is there already stays as it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { demoClient } from './demo-client.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = path.join(root, 'examples');
const PATIENCE_MILLISECONDS = 10 * 60_000;

const readJson = file =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Waits until the portal knows all the pilots; false if it never does. */
async function untilReady(client, names, signal) {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < deadline && !signal?.aborted) {
    try {
      const someone = await client.anybody();
      const { items } = await someone.get('/pilots?limit=500');
      const known = items.map(item => item.ref);
      if (names.every(name => known.includes(`default/${name}`))) return true;
    } catch {
      // Not up yet.
    }
    await pause(2000);
  }
  return false;
}

async function writeDocuments(as, name, ref, plan, pack) {
  const wanted = document =>
    plan.documents === 'all' || plan.documents.includes(document);
  for (const summary of pack.documents) {
    const { document } = summary;
    const author = as[summary.writtenBy[0]];
    if (!wanted(document) || summary.version > 0 || !author) continue;
    const file = path.join(examples, 'pilots', name, 'pack', `${document}.md`);
    await author.put(
      `/pilots/${ref}/pack/${document}`,
      { content: readFileSync(file, 'utf8') },
      '"0"',
    );
  }
}

async function approveDocuments(as, ref, plan) {
  const pack = await as.sponsor.get(`/pilots/${ref}/pack`);
  for (const { document, approvers, version, hash, state } of pack.documents) {
    const wanted = plan.approved === 'all' || plan.approved.includes(document);
    const approver = approvers.find(role => as[role]);
    if (!wanted || state !== 'in-review' || !approver) continue;
    await as[approver].post(`/pilots/${ref}/pack/${document}/approvals`, {
      version,
      hash,
      statement: `I have read version ${version}; it covers what it must, and I would run the pilot on it.`,
    });
  }
}

async function editDocuments(as, name, ref, plan) {
  for (const document of plan.edited ?? []) {
    const current = await as.sponsor.get(`/pilots/${ref}/pack/${document}`);
    const content = `${current.content}\n\nAdded after the approval: the supplier's audit report is due in January and will be linked here.\n`;
    await as[current.writtenBy[0]].put(
      `/pilots/${ref}/pack/${document}`,
      { content },
      current.etag,
    );
  }
}

async function writeCriteriaAndRisks(as, name, ref) {
  const folder = path.join(examples, 'pilots', name);
  const criteria = readJson(path.join(folder, 'criteria.json'));
  const current = await as.productManager.get(`/pilots/${ref}/criteria`);
  if (criteria.length > 0 && current.version === 0) {
    await as.productManager.put(
      `/pilots/${ref}/criteria`,
      { criteria, propose: true },
      '"0"',
    );
  }
  const register = await as.sponsor.get(`/pilots/${ref}/risks`);
  if (register.items.length > 0 || !as.riskLead) return;
  const { roles } = await as.sponsor.get(`/pilots/${ref}`);
  for (const risk of readJson(path.join(folder, 'risks.json'))) {
    const created = await as.riskLead.post(`/pilots/${ref}/risks`, {
      ...risk,
      owner: roles[risk.owner] ?? roles.riskLead,
      reviewDate: notPast(risk.reviewDate),
    });
    if (risk.severity === 'low' || risk.severity === 'medium') {
      await as.sponsor.post(
        `/pilots/${ref}/risks/${created.id}/acceptance`,
        {},
      );
    }
  }
}

/** Some example pilots lie in the past; a risk is looked at again in the future. */
function notPast(date) {
  const later = new Date(Date.now() + 60 * 24 * 3600_000);
  const soonest = later.toISOString().slice(0, 10);
  return date > new Date().toISOString().slice(0, 10) ? date : soonest;
}

async function submitAndSign(as, ref, plan) {
  if (!plan.submitted) return;
  await as.productManager.post(`/pilots/${ref}/transitions`, {
    event: 'submit',
  });
  for (const role of plan.signed) {
    const pilot = await as[role].get(`/pilots/${ref}`);
    const { signature } = pilot.transitions.find(t => t.event === 'approve');
    await as[role].post(`/pilots/${ref}/transitions`, {
      event: 'approve',
      signature: { statement: signature.statement, hash: signature.hash },
    });
  }
}

async function bring(client, name, plan) {
  const ref = `default/${name}`;
  const someone = await client.anybody();
  const pilot = await someone.get(`/pilots/${ref}`);
  const pack = await someone.get(`/pilots/${ref}/pack`);
  const begun = pack.documents.some(document => document.version > 0);
  if (pilot.stage !== 'draft' || begun) return false;
  const as = {};
  for (const [role, person] of Object.entries(pilot.roles)) {
    if (person) as[role] = await client.as(person);
  }
  if (!as.sponsor || !as.productManager) return false;
  await writeDocuments(as, name, ref, plan, pack);
  await approveDocuments(as, ref, plan);
  await writeCriteriaAndRisks(as, name, ref);
  if (as.serviceOwner) {
    await as.serviceOwner.put(
      `/pilots/${ref}/reviews/schedule`,
      { weekday: 'TU', time: '10:00', participants: 'The six roles' },
      '"0"',
    );
  }
  await submitAndSign(as, ref, plan);
  await editDocuments(as, name, ref, plan);
  return true;
}

/**
 * Writes the demo data through the portal at `url` once it is up; tells what it did, and never
 * throws. Stops when `signal` says so.
 */
export async function writeDemoData(url, signal) {
  const plans = readJson(path.join(examples, 'demo.json'));
  const client = demoClient(url);
  if (!(await untilReady(client, Object.keys(plans), signal))) {
    if (signal?.aborted) return;
    console.log('No demo data: the portal does not know the example pilots.');
    return;
  }
  const written = [];
  for (const [name, plan] of Object.entries(plans)) {
    if (signal?.aborted) return;
    try {
      if (await bring(client, name, plan)) written.push(name);
    } catch (error) {
      console.log(`Demo data of ${name} is incomplete: ${error.message}`);
    }
  }
  if (written.length > 0) {
    console.log(`Demo data written for ${written.join(', ')}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeDemoData(process.argv[2] ?? 'http://localhost:7007');
}
