import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Story } from '../run/Story';

const move = (story: Story, who: RoleId, event: string, more: object = {}) =>
  story.ask(who, 'post', '/transitions', { event, ...more });

export async function submit(story: Story): Promise<string> {
  await move(story, 'productManager', 'submit');
  return 'submitted';
}

/** A signature over what stands there at this moment. */
export async function sign(story: Story, role: RoleId): Promise<string> {
  const { transitions } = await story.ask(role, 'get', '');
  const { signature } = transitions.find(
    (transition: { event: string }) => transition.event === 'approve',
  );
  const { statement, hash } = signature;
  await move(story, role, 'approve', { signature: { statement, hash } });
  return `signed by the ${role}`;
}

export async function start(story: Story): Promise<string> {
  await move(story, 'serviceOwner', 'start');
  return 'started';
}
