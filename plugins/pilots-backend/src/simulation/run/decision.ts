import { Story } from './Story';
import { Moment } from './Timeline';

const HOUR = 3600_000;
const FORUM = ['sponsor', 'serviceOwner', 'riskLead'] as const;

/** On the decision date: the proposal, three votes, and what follows from them. */
export function planDecision(story: Story): Moment[] {
  const { calendar, loaded, spec } = story;
  const { decision } = loaded.scenario;
  if (!decision) return [];
  const { alternatives, learnings, outcome, rationale, votes } = decision;
  const due = calendar.dateAt(spec.intent.decisionDate);
  const at = (hours: number, run: Moment['run']): Moment => ({
    at: due + hours * HOUR,
    looks: true,
    run,
  });
  return [
    at(10, async () => {
      await story.ask('productManager', 'post', '/decisions', {
        rationale,
        learnings,
        ...(alternatives ? { alternatives } : {}),
      });
      return 'decision proposed';
    }),
    at(11, async () => {
      for (const role of FORUM) {
        const vote = votes?.[role] ?? { outcome, reason: rationale };
        await story.ask(role, 'post', '/votes', vote);
      }
      return 'three votes';
    }),
    at(12, async () => {
      await story.ask('sponsor', 'post', '/transitions', { event: 'decide' });
      return `decided: ${outcome}`;
    }),
  ];
}
