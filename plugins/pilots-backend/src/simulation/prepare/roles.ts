import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Story } from '../run/Story';

/** Vacant roles are claimed by those whom the scenario names; the sponsor accepts. */
export async function fillVacancies(story: Story): Promise<string | void> {
  const claims = Object.entries(story.loaded.scenario.prepare?.claims ?? {});
  for (const [role, person] of claims) {
    const claim = await story.ask(person!, 'post', `/roles/${role}/claims`, {
      note: 'I know this service and take it on.',
    });
    await story.ask('sponsor', 'post', `/claims/${claim.id}/acceptance`);
    story.holders[role as RoleId] = person;
  }
  return claims.length > 0
    ? `roles filled: ${claims.map(([role]) => role).join(', ')}`
    : undefined;
}
