import { mergePatch } from '../format/mergePatch';
import { Story } from '../run/Story';

/** Where the pilot runs, and what it is compared with. */
const LIVE = 'production';
const REFERENCE = 'staging';

/** What runs in a pilot of which nobody says more. */
const PLAIN = {
  pilot: { enabled: true },
  client: { timeoutMs: 3000, retries: 2 },
};

/** Says how the configuration is watched, and agrees on the first versions. */
export async function recordBaselines(story: Story): Promise<string> {
  const { configuration } = story.loaded.scenario;
  story.configured = configuration?.parameters ?? PLAIN;
  await story.ask('techLead', 'put', '/configuration/settings', {
    environment: LIVE,
    reference: REFERENCE,
    constraints: configuration?.constraints ?? [],
  });
  for (const environment of [REFERENCE, LIVE]) {
    const path = '/configuration/baselines';
    const { version, hash } = await story.ask('techLead', 'post', path, {
      environment,
      parameters: story.configured,
    });
    await story.ask(
      'serviceOwner',
      'post',
      `${path}/${environment}/${version}/approvals`,
      { hash },
    );
  }
  await observeConfiguration(story, REFERENCE);
  await observeConfiguration(story);
  return 'configuration baselines agreed on';
}

/** The collector sends what is configured now. */
export async function observeConfiguration(
  story: Story,
  environment = LIVE,
): Promise<void> {
  await story.ask('pipeline', 'post', '/configuration/observations', {
    environment,
    observedAt: new Date(story.now).toISOString(),
    parameters: story.configured,
  });
}

/** The collector sends what is configured every night, from the first baseline on. */
export async function collectConfiguration(story: Story): Promise<void> {
  if (Object.keys(story.configured).length === 0) return;
  await observeConfiguration(story);
}

/** Somebody changes what runs, by the pipeline or past it. */
export async function configure(
  story: Story,
  patch: Record<string, unknown>,
): Promise<string> {
  story.configured = mergePatch(story.configured, patch) as object;
  await observeConfiguration(story);
  return `configured: ${JSON.stringify(patch)}`;
}
