import { DateTime } from 'luxon';
import { StepOf } from '../format/Scenario';
import { Story } from '../run/Story';
import { Moment } from '../run/Timeline';

/** The plan of the pause that stands: the draft that the suite opened, or one of their own. */
async function currentPlan(story: Story): Promise<any> {
  const { items } = await story.ask(
    'productManager',
    'get',
    '/corrective-actions',
  );
  return items.find(
    (plan: { state: string }) => !['closed', 'done'].includes(plan.state),
  );
}

/** Written and proposed by the product manager, approved by service owner and risk lead. */
export function correctivePlan(
  story: Story,
  step: StepOf<'plan'>,
  at: number,
): Moment[] {
  return [
    {
      at,
      run: async () => {
        const { zone } = story.calendar;
        const body = {
          cause: step.cause,
          propose: true,
          actions: step.actions.map(({ owner, due, ...action }) => ({
            ...action,
            owner: story.who(owner),
            due: DateTime.fromMillis(at + due, { zone }).toISODate(),
          })),
        };
        const draft = await currentPlan(story);
        const path = '/corrective-actions';
        const { id, hash } = draft
          ? await story.ask(
              'productManager',
              'put',
              `${path}/${draft.id}`,
              body,
            )
          : await story.ask('productManager', 'post', path, body);
        for (const role of ['serviceOwner', 'riskLead']) {
          await story.ask(role, 'post', `${path}/${id}/approvals`, { hash });
        }
        return `plan of ${step.actions.length} actions approved`;
      },
    },
  ];
}

/** What the plan asks for before it is done, and the pilot goes on. */
export function resume(
  story: Story,
  step: StepOf<'resume'>,
  at: number,
): Moment[] {
  return [
    {
      at,
      run: async () => {
        const plan = await currentPlan(story);
        for (const action of plan?.actions ?? []) {
          if (action.doneAt || action.beforeResume === false) continue;
          await story.ask(
            'serviceOwner',
            'post',
            `/corrective-actions/${plan.id}/actions/${action.id}/completion`,
            { evidence: step.evidence },
          );
        }
        await story.ask('serviceOwner', 'post', '/transitions', {
          event: 'resume',
        });
        return 'resumed';
      },
    },
  ];
}
