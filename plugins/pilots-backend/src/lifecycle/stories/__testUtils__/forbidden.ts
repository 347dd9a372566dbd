import {
  dateBegins,
  FORUM,
  isLocked,
  OUTCOME_STAGES,
  PilotEvent,
  Stage,
  TRANSITIONS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER } from '../../../__testUtils__/examplePilot';
import { Attempt, LifeStory } from './LifeStory';

const BEFORE_APPROVAL: readonly Stage[] = ['draft', 'ready'];
const DECIDED: readonly Stage[] = ['scaled', 'iterating', 'stopped'];

/** A step from stage to stage, as the record tells it. */
interface Move {
  event: PilotEvent;
  from: Stage;
  to: Stage;
  actor: string;
}

/** The events, by how the record calls them. */
const EVENTS: Record<string, PilotEvent> = Object.fromEntries(
  Object.keys(TRANSITIONS).map(event => [`pilot.${event}`, event]),
) as never;

/** How a pilot stands, as far as what is forbidden can be told from it. */
export type Seen = Awaited<ReturnType<typeof look>>;

/** Looks at everything at once, between two attempts. */
export async function look(story: LifeStory) {
  const { rooms, house } = story;
  return story.read(BYSTANDER, async reading => {
    const { pilot } = reading;
    const record = await rooms.record.page(reading, { limit: 500 });
    const facts = await rooms.lifecycle.facts(reading);
    return {
      now: house.clock.now(),
      pilot,
      stage: pilot.stage,
      facts,
      criteria: await rooms.criteria.facts(reading),
      decisions: await rooms.decisionsRoom.decisions.list(reading),
      exits: await rooms.decisionsRoom.exit.confirmations(reading),
      plan: (await rooms.plans.page(reading, { limit: 1 })).items[0],
      entries: record.head?.seq ?? 0,
      moves: record.items
        .map(({ entry, payload }) => ({ ...entry, payload: payload as any }))
        .filter(({ action, payload }) => action in EVENTS && payload?.to)
        .map(
          ({ action, payload, actor }): Move => ({
            event: EVENTS[action],
            from: payload.from,
            to: payload.to,
            actor,
          }),
        )
        .reverse(),
    };
  });
}

/** What domain.md forbids and is so all the same; empty when all is well. */
export function forbidden(
  before: Seen,
  after: Seen,
  attempt: Attempt,
): string[] {
  const wrong: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const { stage, criteria, facts, moves } = after;
  const fresh = moves.slice(before.moves.length);

  // The record tells every step, each is one of the table, and they join up.
  let at = before.stage;
  for (const move of fresh) {
    const { from, to, who, system } = TRANSITIONS[move.event];
    demand(move.from === at, `${move.event} is recorded from ${move.from}`);
    demand(from.includes(move.from), `${move.event} from ${move.from}`);
    demand(to.includes(move.to), `${move.event} to ${move.to}`);
    const holds = who.some(role => before.pilot.holders[role] === move.actor);
    demand(
      holds || (Boolean(system) && move.actor === 'system'),
      `${move.event} by ${move.actor}`,
    );
    at = move.to;
  }
  demand(at === stage, `from ${at} to ${stage} without a word in the record`);

  // What is refused changes nothing; that it was attempted may be kept.
  if (attempt.refused) {
    demand(fresh.length === 0, 'a refusal moved the pilot');
    demand(after.entries <= before.entries + 1, 'a refusal wrote more');
  }

  const approved = fresh.some(({ event }) => event === 'approve');
  if (approved) {
    const valid = facts.signatures.filter(
      one => !one.voidedAt && one.hash === facts.hashes.approval,
    );
    const people = new Set(valid.map(({ signatory }) => signatory.actor));
    demand(people.size === FORUM.length, 'approved by fewer than three people');
  }
  const committed = !BEFORE_APPROVAL.includes(stage) && stage !== 'archived';
  if (committed) {
    demand(
      criteria.state !== 'none' && isLocked(criteria.state),
      `${stage} with criteria ${criteria.state}`,
    );
    demand(Boolean(after.pilot.frozen), `${stage} and nothing frozen`);
  }
  if (committed && before.pilot.frozen && !approved) {
    demand(
      criteria.hash === before.criteria.hash,
      'locked criteria changed without an amendment',
    );
  }
  if (stage === 'running') {
    demand(Boolean(after.pilot.startedAt), 'running and never started');
    demand(facts.causes.length === 0, 'running while a cause stands');
  }
  if (stage === 'paused') {
    demand(
      moves.at(-1)?.event === 'pause',
      'paused, and the last step was none',
    );
  }
  if (fresh.some(({ event }) => event === 'resume')) {
    const { plan } = after;
    const hands = (plan?.verdicts ?? [])
      .filter(one => one.verdict === 'approved' && one.hash === plan?.hash)
      .map(({ by }) => by.actor);
    demand(new Set(hands).size >= 2, 'resumed without a plan of two hands');
    const authors = plan?.authors.map(({ actor }) => actor) ?? [];
    demand(
      !hands.some(hand => authors.includes(hand)),
      'approved by an author',
    );
  }
  const due = fresh.find(({ event }) => event === 'due');
  if (due?.actor === 'system') {
    const { decisionDate, timeZone } = after.pilot.fields.intent;
    demand(
      after.now.getTime() >= dateBegins(decisionDate, timeZone),
      'due before its date',
    );
  }
  const decided = moves.find(({ event }) => event === 'decide');
  demand(
    after.decisions.length === (decided ? 1 : 0),
    `${after.decisions.length} decisions on record`,
  );
  if (decided) {
    const { record } = after.decisions[0];
    demand(
      OUTCOME_STAGES[record.outcome] === decided.to,
      `decided to ${record.outcome}, and is ${decided.to}`,
    );
    const agreeing = record.votes.filter(v => v.outcome === record.outcome);
    demand(
      new Set(agreeing.map(({ actor }) => actor)).size >= 2,
      'decided without two of three',
    );
    demand(Boolean(record.learnings), 'decided without learnings');
  }
  if (stage === 'archived' && decided?.to === 'stopped') {
    const parts = new Set(after.exits.map(({ part }) => part));
    demand(parts.size === 2, 'archived before the exit was confirmed');
  }
  if (before.stage === 'archived') {
    demand(stage === 'archived', `back from the archive to ${stage}`);
  }
  if (DECIDED.includes(before.stage)) {
    demand(
      [before.stage, 'archived'].includes(stage),
      `decided, and then ${stage}`,
    );
  }
  return wrong;
}
