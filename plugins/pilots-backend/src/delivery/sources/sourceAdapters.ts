import { RootConfigService } from '@backstage/backend-plugin-api';
import { alertmanagerAdapter } from './alertmanager';
import { cdeventsAdapter } from './cdevents';
import { devlakeAdapter } from './devlake/devlakeAdapter';
import { githubAdapter } from './github';
import { gitlabAdapter } from './gitlab';
import { pagerdutyAdapter } from './pagerduty';
import { SourceAdapter } from './SourceAdapter';

/** Where webhooks come from. */
export const WEBHOOK_SOURCES = [
  'github',
  'gitlab',
  'pagerduty',
  'alertmanager',
  'cdevents',
  'devlake',
] as const;

/** Where a webhook comes from. */
export type WebhookSource = (typeof WEBHOOK_SOURCES)[number];

/** True for the name of a source. */
export function isWebhookSource(name: string): name is WebhookSource {
  return WEBHOOK_SOURCES.some(known => known === name);
}

/** Who understands which source. */
export function sourceAdapters(
  config: RootConfigService,
): Record<WebhookSource, SourceAdapter> {
  return {
    github: githubAdapter({
      incidentLabels: config.getOptionalStringArray(
        'pilots.webhooks.github.incidentLabels',
      ) ?? ['incident'],
    }),
    gitlab: gitlabAdapter,
    pagerduty: pagerdutyAdapter,
    alertmanager: alertmanagerAdapter,
    cdevents: cdeventsAdapter,
    devlake: devlakeAdapter,
  };
}
