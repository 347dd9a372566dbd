import type { Story } from '../run/Story';
import { CALLER_HEADER } from '../world/simulatedServices';

/** Everything that leaves the portal about one pilot, as it was answered. */
export interface TakenExports {
  pilot: string;
  assessmentResults: unknown;
  /** Undefined where nothing is open. */
  plan?: unknown;
  /** YAML. */
  openSlo: string;
  /** CSV. */
  readiness: string;
  /** CSV of all pilots. */
  portfolio: string;
  /** iCalendar. */
  calendar: string;
  decisions: { markdown: string; rebuilt: { valid: boolean } }[];
  bundle: Buffer;
}

/** Takes the exports of a pilot as one who may read it. Throws on anything else than an answer. */
export async function takeExports(story: Story): Promise<TakenExports> {
  const reader = story.who('productManager');
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${story.house.address}${path}`, {
      ...init,
      headers: { [CALLER_HEADER]: reader, ...init.headers },
    });
    if (!response.ok && response.status !== 404) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response;
  };
  const json = async (path: string): Promise<any> => (await ask(path)).json();
  const text = async (path: string, init?: RequestInit) =>
    (await ask(path, init)).text();

  const exported = `/pilots/${story.ref}/exports`;
  const plan = await ask(`${exported}/oscal-poam`);
  const bundle = await ask(`${exported}/bundle.zip`);
  const feed = await ask('/feeds', { method: 'post' });
  const { path: feedPath } = (await feed.json()) as { path: string };
  const { items } = await json(`/pilots/${story.ref}/decisions`);
  const decisions = [];
  for (const { id } of items) {
    decisions.push({
      markdown: await text(`/decisions/${id}`, {
        headers: { accept: 'text/markdown' },
      }),
      rebuilt: await json(`/decisions/${id}/verification`),
    });
  }
  return {
    pilot: story.ref,
    assessmentResults: await json(`${exported}/oscal-assessment-results`),
    plan: plan.ok ? await plan.json() : undefined,
    openSlo: await text(`${exported}/openslo`),
    readiness: await text(`${exported}/readiness.csv`),
    portfolio: await text('/pilots.csv'),
    calendar: await text(feedPath.replace(/^\/v1/, '')),
    decisions,
    bundle: Buffer.from(await bundle.arrayBuffer()),
  };
}
