import { Story } from '../run/Story';

/** What a scenario waives before the start: asked for by the tech lead, approved by sponsor and risk lead. */
export async function waive(story: Story): Promise<string | void> {
  const waivers = story.loaded.scenario.prepare?.waivers ?? [];
  for (const { check, control, expires, reason } of waivers) {
    const at = story.calendar.resolve(expires, 1);
    const waiver = await story.ask('techLead', 'post', '/waivers', {
      check,
      reason,
      compensatingControl: control,
      expiresAt: new Date(at).toISOString(),
    });
    for (const role of ['sponsor', 'riskLead']) {
      await story.ask(role, 'post', `/waivers/${waiver.id}/approvals`, {});
    }
  }
  return waivers.length > 0
    ? `waived: ${waivers.map(({ check }) => check).join(', ')}`
    : undefined;
}
