import {
  RoleId,
  ROLES,
  Stage,
  PILOT_EVENTS,
  PilotEvent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../../__testUtils__/examplePilot';
import { LifeStory } from './LifeStory';

/** Something that is tried; whether it is possible is for the suite to say. */
export interface Step {
  name: string;
  run: (story: LifeStory, person: string) => Promise<unknown>;
  /** Where it leads on, and who would do it: without it a story seldom leaves the draft. */
  leadsOn?: { stages: readonly Stage[]; who: readonly RoleId[] };
}

const SP = 'sponsor';
const PM = 'productManager';
const SO = 'serviceOwner';
const TL = 'techLead';
const RL = 'riskLead';
const PAUSED: readonly Stage[] = ['paused'];
const DUE: readonly Stage[] = ['decision-due'];

const leads = (
  stages: readonly Stage[],
  ...who: RoleId[]
): Pick<Step, 'leadsOn'> => ({ leadsOn: { stages, who } });

const LEADS_ON: Partial<Record<PilotEvent, Step['leadsOn']>> = {
  submit: { stages: ['draft'], who: [PM] },
  approve: { stages: ['ready'], who: [SP, SO, RL] },
  start: { stages: ['approved'], who: [SO] },
  pause: { stages: ['running'], who: [SP, SO, RL] },
  resume: { stages: PAUSED, who: [SO] },
  decide: { stages: DUE, who: [SP] },
  archive: { stages: ['scaled', 'iterating', 'stopped'], who: [PM] },
};

const transitions: Step[] = PILOT_EVENTS.flatMap(event => [
  {
    name: event,
    run: (story, person) => story.transition(person, event, 'As agreed'),
    leadsOn: LEADS_ON[event],
  },
  {
    name: `${event} without a reason`,
    run: (story, person) => story.transition(person, event),
  },
]);

const words: Step[] = [
  ...[0.1, 0.15].map(
    (threshold): Step => ({
      name: `propose criteria of ${threshold}`,
      run: (story, person) => story.propose(person, threshold),
      ...leads(['draft'], PM),
    }),
  ),
  {
    name: 'lock the criteria',
    run: (story, person) =>
      story.as(person, 'criteria.lock', uow => story.rooms.criteria.lock(uow)),
  },
  {
    name: 'put words before the forum',
    run: (story, person) =>
      story.as(person, 'decision.propose', uow =>
        story.rooms.decisionsRoom.forum.propose(uow, {
          rationale: 'The numbers say so',
          alternatives: ['Wait'],
          learnings: 'Begin sooner',
        }),
      ),
    ...leads(DUE, PM),
  },
  ...(['scale', 'iterate', 'stop'] as const).map(
    (outcome): Step => ({
      name: `vote to ${outcome}`,
      run: (story, person) =>
        story.as(person, 'decision.vote', uow =>
          story.rooms.decisionsRoom.forum.vote(uow, {
            outcome,
            reason: 'As I see it',
          }),
        ),
      ...leads(DUE, SP, SO, RL),
    }),
  ),
  ...['accessRemoved', 'dataDisposed'].map(
    (part): Step => ({
      name: `confirm ${part}`,
      run: (story, person) =>
        story.as(person, 'exit.confirm', uow =>
          story.rooms.decisionsRoom.exit.confirm(uow, { [part]: 'Report 12' }),
        ),
      ...leads(['stopped'], SO),
    }),
  ),
];

const plans: Step[] = [
  {
    name: 'write the plan',
    run: async (story, person) => {
      const plan = await story.plan();
      const input = {
        cause: 'A schema changed unnoticed',
        actions: [
          {
            what: 'Test the schema',
            owner: PEOPLE.techLead,
            due: story.house.clock.now().toISOString().slice(0, 10),
            beforeResume: true,
          },
        ],
        propose: true,
      };
      const { planWriting } = story.rooms;
      const open = plan && plan.state !== 'closed' ? plan : undefined;
      return story.as(
        person,
        'plan.propose',
        uow =>
          open
            ? planWriting.edit(uow, { id: open.id, input })
            : planWriting.create(uow, input),
        open && `"${open.version}"`,
      );
    },
    ...leads(PAUSED, TL),
  },
  {
    name: 'approve the plan',
    run: async (story, person) => {
      const { id = 'CAP-1', hash = 'none' } = (await story.plan()) ?? {};
      return story.as(person, 'plan.approve', uow =>
        story.rooms.planVerdicts.approve(uow, { id, hash }),
      );
    },
    ...leads(PAUSED, SO, RL),
  },
  {
    name: 'do what the plan wants',
    run: async (story, person) => {
      const { id = 'CAP-1', actions = [] } = (await story.plan()) ?? {};
      const action = actions[0]?.id ?? 'A1';
      return story.as(person, 'plan.action', uow =>
        story.rooms.planProgress.finish(uow, {
          id,
          action,
          evidence: 'Merged',
        }),
      );
    },
    ...leads(PAUSED, TL),
  },
  {
    name: 'lift a cause',
    run: async (story, person) => {
      const { lifecycle, pauseLifting } = story.rooms;
      const facts = await story.read(BYSTANDER, r => lifecycle.facts(r));
      const id = facts.causes.find(one => one.liftable)?.id ?? 'none';
      return story.as(person, 'pause.lift', uow =>
        pauseLifting.lift(uow, { id, reason: 'It is over' }),
      );
    },
    ...leads(PAUSED, SP),
  },
];

const events: Step[] = [
  ...(['limit', 'guardrail'] as const).map(
    (cause): Step => ({
      name: `a ${cause} is breached`,
      run: story => story.breach(cause),
    }),
  ),
  ...[5, 7 * 24].map(
    (hours): Step => ({
      name: `${hours} hours pass`,
      run: story => story.wait(hours),
      ...leads(['running'], SO),
    }),
  ),
  {
    name: 'the decision date comes',
    run: story => story.wait(70 * 24),
    ...leads(PAUSED, SO),
  },
  ...ROLES.map(
    (role): Step => ({
      name: `step down as ${role}`,
      run: (story, person) =>
        story.as(person, 'role.step-down', uow =>
          story.rooms.roles.stepDown(uow, { role }),
        ),
    }),
  ),
];

/** All that anybody tries. */
export const STEPS: readonly Step[] = [
  ...transitions,
  ...words,
  ...plans,
  ...events,
];

/** What would lead a pilot on from a stage. */
export function stepsFrom(stage: Stage): readonly Step[] {
  return STEPS.filter(step => step.leadsOn?.stages.includes(stage));
}
