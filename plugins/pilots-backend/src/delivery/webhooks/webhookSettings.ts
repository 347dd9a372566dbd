import { RootConfigService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { WEBHOOK_SOURCES, WebhookSource } from '../sources/sourceAdapters';
import { WebhookSecrets } from './signatures';

/** What a host says about webhooks. */
export interface WebhookSettings {
  /** Sources without secrets take nothing. */
  secrets: Partial<Record<WebhookSource, WebhookSecrets>>;
  /** The largest body, as express writes it. */
  bodyLimit: string;
}

/** More than any vendor sends for what is read here. */
const BODY_LIMIT = '5mb';

/** Reads `pilots.webhooks`. */
export function readWebhookSettings(
  config: RootConfigService,
): WebhookSettings {
  const webhooks = config.getOptionalConfig('pilots.webhooks');
  const secrets: WebhookSettings['secrets'] = {};
  for (const source of WEBHOOK_SOURCES) {
    const known = webhooks?.getOptionalConfig(source);
    const read = known && readSecrets(known);
    if (read && (read.secrets.length > 0 || read.basic)) secrets[source] = read;
  }
  return {
    secrets,
    bodyLimit: webhooks?.getOptionalString('bodyLimit') ?? BODY_LIMIT,
  };
}

function readSecrets(config: Config): WebhookSecrets {
  const secrets = [
    config.getOptionalString('secret') ?? [],
    config.getOptionalStringArray('secrets') ?? [],
  ].flat();
  const username = config.getOptionalString('username');
  return {
    secrets,
    ...(username && {
      basic: { username, password: config.getString('password') },
    }),
  };
}
