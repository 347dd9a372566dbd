import { REVIEW } from '../run/reviews';
import { Story } from '../run/Story';

const HOUR = 3600_000;

async function normalChange(
  story: Story,
  parts: { title: string; rehearsal?: boolean; from: number; to: number },
): Promise<string> {
  const { title, rehearsal, from, to } = parts;
  const change = await story.ask('techLead', 'post', '/changes', {
    title,
    ...(rehearsal ? { rehearsal } : {}),
    impact: 'Only the people of the pilot; what was there before stays.',
    deploymentPlan: 'As the change plan says: canary first, then the rest.',
    backoutSteps: 'Switch the flag off, then deploy the version before.',
    window: {
      start: new Date(from).toISOString(),
      end: new Date(to).toISOString(),
    },
    propose: true,
  });
  await story.ask('serviceOwner', 'post', `/changes/${change.id}/approvals`, {
    hash: change.hash,
  });
  return change.id;
}

/** The change record under which the pilot goes live, in the first window after the start. */
export async function approveChange(story: Story): Promise<string> {
  const day = story.calendar.dateAt(story.spec.intent.startDate);
  const [first] = story.windows(day, day + 14 * 24 * HOUR);
  const id = await normalChange(story, {
    title: 'Go live',
    from: first.start,
    to: Math.min(first.end, first.start + 2 * HOUR),
  });
  story.goLive = id;
  return `${id} approved: go live`;
}

/** What going live taught, before its window is over. */
export async function closeGoLive(story: Story): Promise<string> {
  await story.ask('techLead', 'post', `/changes/${story.goLive}/closure`, {
    result: 'succeeded',
    learnings:
      'Quiet. The first hour needs somebody at the dashboard, no more.',
    documentsNote: 'The runbook says so already.',
  });
  return `${story.goLive} closed`;
}

/** One change from proposal to learnings before it matters. */
export async function rehearse(story: Story): Promise<string> {
  const id = await normalChange(story, {
    title: 'Rehearsal: deploy and back out in staging',
    rehearsal: true,
    from: story.now,
    to: story.now + HOUR,
  });
  const { version } = await story.ask('techLead', 'get', '/pack/runbook');
  await story.ask('techLead', 'post', `/changes/${id}/closure`, {
    result: 'succeeded',
    learnings: 'Backing out took four minutes; the flag comes first.',
    changedDocuments: [{ document: 'runbook', version }],
  });
  return `${id} rehearsed`;
}

/** What every release may do without asking, agreed on once. */
export async function authoriseTemplate(story: Story): Promise<string> {
  const path = '/changes/templates';
  const { id, hash } = await story.ask('techLead', 'post', path, {
    title: 'Release',
    impact: 'Only the people of the pilot; nothing stops while it rolls out.',
    deploymentPlan: 'As the change plan says: canary first, then the rest.',
    backoutSteps: 'Switch the flag off, then deploy the version before.',
  });
  await story.ask('serviceOwner', 'post', `${path}/${id}/approvals`, { hash });
  story.template = id;
  return `${id} authorised for releases`;
}

export async function scheduleReviews(story: Story): Promise<string> {
  await story.ask('serviceOwner', 'put', '/reviews/schedule', {
    ...REVIEW,
    ...story.loaded.scenario.prepare?.reviews,
    participants: 'The six roles',
  });
  return 'weekly reviews scheduled';
}
