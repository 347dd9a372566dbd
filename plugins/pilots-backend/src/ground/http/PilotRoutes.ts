import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request, Response, Router } from 'express';
import { audited } from './audited';
import { entityTag } from './preconditions';
import { Reading, UnitOfWork } from '../work/UnitOfWork';
import { UseCases } from '../work/UseCases';

/** Where every pilot's own routes begin. */
const PILOT_PATH = '/pilots/:namespace/:name';

/** How a writing route is described. */
export interface WriteRoute {
  method: 'post' | 'put' | 'delete';
  /** Below the pilot, for example `/roles/:role/claims`. */
  path: string;
  /** What the role matrix is asked; a function where it depends on the request. */
  action: PilotAction | ((req: Request) => PilotAction);
  /** Machines that hold this permission can use it too. */
  machines?: BasicPermission;
  /** Status of the answer; 200, or 204 without a body. */
  status?: number;
  /** What must happen outside the transaction, such as a request to elsewhere. */
  before?: (req: Request) => Promise<void>;
  /** What is told to others once it is committed. */
  after?: (req: Request) => Promise<void>;
  /** What makes a repeated request the same one, where the body must not be kept, not even as a hash that can be tried out. */
  fingerprint?: (req: Request) => Promise<string>;
}

/**
 * The routes of a room. A route parses, and answers with what one service
 * method says; who may and what is recorded is decided in {@link UseCases}.
 */
export class PilotRoutes {
  constructor(
    readonly options: {
      router: Router;
      useCases: UseCases;
      httpAuth: HttpAuthService;
      auditor: AuditorService;
    },
  ) {}

  /** A route that reads one pilot. */
  read(
    path: string,
    handler: (
      reading: Reading,
      req: Request,
      res: Response,
    ) => Promise<unknown>,
  ): void {
    const { router, useCases } = this.options;
    router.get(`${PILOT_PATH}${path}`, async (req, res) => {
      const credentials = await this.credentials(req);
      // The tag is that of what can be written, for If-Match; the answer also
      // says what the caller may do, so a kept copy would be somebody else's.
      res.setHeader('Cache-Control', 'no-store');
      delete req.headers['if-none-match'];
      const body = await useCases.read(credentials, refOf(req), reading =>
        handler(reading, req, res),
      );
      if (!res.headersSent) res.json(body);
    });
  }

  /** A route by which a person changes one pilot. */
  write(
    route: WriteRoute,
    handler: (uow: UnitOfWork, req: Request) => Promise<unknown>,
  ): void {
    const { router, useCases, auditor } = this.options;
    const path = `${PILOT_PATH}${route.path}`;
    router[route.method](path, async (req, res) => {
      const credentials = await this.credentials(req);
      const action =
        typeof route.action === 'function' ? route.action(req) : route.action;
      const ref = refOf(req);
      const key = req.header('Idempotency-Key');
      const sent =
        key && route.fingerprint ? await route.fingerprint(req) : req.body;
      const body = await audited(
        auditor,
        { eventId: `pilots.${action}`, request: req, meta: { ref } },
        () =>
          useCases.write(
            credentials,
            {
              ref,
              action,
              ifMatch: ifMatchOf(req),
              machines: route.machines,
              idempotency: key
                ? { key, route: `${route.method} ${req.path}`, body: sent }
                : undefined,
              before: () => route.before?.(req),
            },
            uow => handler(uow, req),
          ),
      );
      await route.after?.(req);
      const answered = body !== undefined && body !== null;
      res.status(route.status ?? (answered ? 200 : 204));
      if (isTagged(body)) res.setHeader('ETag', body.etag);
      if (answered) res.json(body);
      else res.end();
    });
  }

  credentials(req: Request): Promise<BackstageCredentials> {
    return this.options.httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
  }
}

/** `namespace/name` of the pilot that a request is about, lower case. */
export function refOf(req: Request): string {
  return `${req.params.namespace}/${req.params.name}`.toLowerCase();
}

/** The version that is to be written over; `If-None-Match: *` stands for none yet. */
function ifMatchOf(req: Request): string | undefined {
  const absent = req.header('If-None-Match')?.trim() === '*';
  return req.header('If-Match') ?? (absent ? entityTag(0) : undefined);
}

/** An answer that carries its version, quotes included. */
function isTagged(body: unknown): body is { etag: string } {
  return typeof (body as { etag?: unknown })?.etag === 'string';
}
