import {
  AuthenticationError,
  InputError,
  NotFoundError,
} from '@backstage/errors';
import express, { Request, Response, Router } from 'express';
import { Clock } from '../../ground/Clock';
import { Inbox } from '../inbox/Inbox';
import { devlakeRoute } from '../sources/devlake/devlakeRoute';
import { isWebhookSource, WEBHOOK_SOURCES } from '../sources/sourceAdapters';
import { isAuthentic } from './signatures';
import { WebhookSettings } from './webhookSettings';

/** Headers that say what a delivery is; those that prove who sent it are not kept. */
const KEPT_HEADERS = [
  'content-type',
  'user-agent',
  'x-github-event',
  'x-github-delivery',
  'x-gitlab-event',
  'x-gitlab-event-uuid',
  'x-gitlab-instance',
  'idempotency-key',
  'webhook-id',
  'webhook-timestamp',
  'x-webhook-id',
  'ce-id',
  'ce-type',
  'ce-source',
  'ce-time',
  'ce-specversion',
];

/** Where these routes begin; nobody needs to be signed in for them. */
export const WEBHOOK_PREFIX = '/v1/webhooks';

/** `POST /webhooks/{source}`: signed by the vendor, kept before it is answered. */
export function webhookRoutes(
  root: Router,
  options: { clock: Clock; inbox: Inbox; settings: WebhookSettings },
): void {
  const { clock, inbox, settings } = options;
  const readRaw = express.raw({
    type: () => true,
    limit: settings.bodyLimit,
    // What is signed is the bytes as they came.
    inflate: false,
  });

  root.post(
    [`${WEBHOOK_PREFIX}/:source`, `${WEBHOOK_PREFIX}/:source/*`],
    async (req, res) => {
      const { source } = req.params;
      if (!isWebhookSource(source)) {
        throw new NotFoundError(
          `There are no webhooks from ${source}; there are from ${WEBHOOK_SOURCES.join(
            ', ',
          )}`,
        );
      }
      const path = pathOf(req);
      if (path !== '' && !(source === 'devlake' && devlakeRoute(path))) {
        throw new NotFoundError(`There is no such route for ${source}`);
      }
      const body = await bodyOf(req, res, readRaw);
      const secrets = settings.secrets[source] ?? { secrets: [] };
      const now = clock.now();
      if (!isAuthentic(source, { headers: req.headers, body, now }, secrets)) {
        throw new AuthenticationError(
          `The signature is not that of ${source}, or no secret is configured for it`,
        );
      }
      // DevLake says that an issue is closed by its address alone.
      if (path === '' && body.length === 0) {
        throw new InputError('The body is empty');
      }
      const id = await inbox.receive({
        source,
        path,
        headers: keptHeaders(req),
        body,
      });
      // DevLake's clients expect what DevLake answers.
      res.status(source === 'devlake' ? 200 : 202).json({ id: String(id) });
    },
  );
}

function pathOf(req: Request): string {
  const rest = (req.params as Record<string, string>)[0];
  return rest ? `/${rest}` : '';
}

async function bodyOf(
  req: Request,
  res: Response,
  readRaw: express.RequestHandler,
): Promise<Buffer> {
  await new Promise<void>((resolve, reject) => {
    readRaw(req, res, error => (error ? reject(error) : resolve()));
  });
  return Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
}

function keptHeaders({ headers }: Request): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap(name => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value.slice(0, 1_000)]] : [];
    }),
  );
}
