import {
  BaselineVersion,
  differenceOf,
  Parameter,
  readEnvironment,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { PilotRoutes, WriteRoute } from '../../ground/http/PilotRoutes';
import { entityTag } from '../../ground/http/preconditions';
import { Reading } from '../../ground/work/UnitOfWork';
import type { ConfigurationRoom } from '../createConfiguration';
import { pageOf } from '../pageOf';
import { safely } from '../reading/configurationBodies';
import { Sealer } from '../sealing/Sealer';
import { versionNumber } from './BaselineService';

const BASELINES = '/configuration/baselines';
const VERSION = `${BASELINES}/:environment/:version`;

/** Versions of baselines: proposed, looked at, compared and settled. */
export function baselineRoutes(
  routes: PilotRoutes,
  room: ConfigurationRoom,
  sealed: Pick<WriteRoute, 'before' | 'fingerprint'>,
): void {
  const { baselines, proposals } = room;

  routes.read(BASELINES, async (reading, req, res) => {
    const { environment, ...query } = req.query as Record<string, string>;
    const name =
      environment === undefined
        ? undefined
        : safely(() => readEnvironment(environment));
    const versions = await baselines.versions(reading, name);
    if (name) {
      const newest = Math.max(0, ...versions.map(one => one.version));
      res.setHeader('ETag', entityTag(newest));
    }
    const paged = versions.map(one => ({ ...viewOf(one), path: '' }));
    const page = pageOf(paged, { ...query, q: undefined });
    return { ...page, items: page.items.map(({ path, ...one }) => one) };
  });

  routes.write(
    {
      method: 'post',
      path: BASELINES,
      action: 'configuration.write',
      status: 201,
      ...sealed,
    },
    async (uow, req) => viewOf(await proposals.propose(uow, req.body)),
  );

  routes.read(VERSION, async (reading, req) => {
    const { content, rolloutUntil, ...version } = await baselines.get(
      reading,
      keyOf(req),
    );
    const { show, ...query } = req.query as Record<string, string>;
    const shown = content.filter(one => {
      if (show === 'secret') return one.seal;
      return show === 'constrained' ? one.constraint : true;
    });
    return {
      baseline: { ...viewOf(version), rolloutUntil },
      ...pageOf(shown.map(parameterView), query),
    };
  });

  routes.read(`${VERSION}/difference`, async (reading, req) => {
    const key = keyOf(req);
    const { from, ...query } = req.query as Record<string, string>;
    const to = await baselines.get(reading, key);
    const base =
      from === undefined
        ? await baselines.before(reading, key)
        : await baselines.get(reading, {
            ...key,
            version: versionNumber(from),
          });
    const { differences, unknown } = await compare(reading, room, {
      environment: key.environment,
      before: base?.content ?? [],
      after: to.content,
    });
    return {
      environment: key.environment,
      from: base?.version ?? null,
      to: to.version,
      added: differences.filter(({ kind }) => kind === 'added').length,
      removed: differences.filter(({ kind }) => kind === 'removed').length,
      changed: differences.filter(({ kind }) => kind === 'changed').length,
      unknown: unknown.length,
      ...pageOf(differences, query),
    };
  });

  routes.write(
    {
      method: 'post',
      path: `${VERSION}/approvals`,
      action: 'configuration.approve',
    },
    async (uow, req) =>
      viewOf(await proposals.approve(uow, keyOf(req), req.body)),
  );

  routes.write(
    {
      method: 'post',
      path: `${VERSION}/rejection`,
      action: 'configuration.approve',
    },
    async (uow, req) =>
      viewOf(await proposals.reject(uow, keyOf(req), req.body.reason)),
  );
}

async function compare(
  { tx, pilot }: Reading,
  room: ConfigurationRoom,
  {
    environment,
    before,
    after,
  }: { environment: string; before: Parameter[]; after: Parameter[] },
) {
  const place = { pilot: pilot.ref, environment };
  const sealer = await Sealer.create(tx, room.keys, place);
  return differenceOf(
    sealer.align(before, after) ?? before,
    sealer.align(after, before) ?? after,
  );
}

function keyOf(req: Request): { environment: string; version: number } {
  const { environment, version } = req.params;
  return {
    environment: safely(() => readEnvironment(environment)),
    version: versionNumber(version),
  };
}

function viewOf(version: BaselineVersion) {
  return { ...version, etag: entityTag(version.version) };
}

/** A parameter as people see it; what is left of a secret stays here. */
export function parameterView({ path, value, seal, constraint }: Parameter) {
  return {
    path,
    secret: seal !== undefined,
    ...(!seal && { value }),
    ...(constraint && { constraint }),
  };
}
