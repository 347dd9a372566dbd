import { Reading } from '../ground/work/UnitOfWork';
import { newestTag } from './configurationRoutes';
import type { ConfigurationRoom } from './createConfiguration';
import { parityNumbers } from './parity/parityView';
import { Sealer } from './sealing/Sealer';

/** All environments at a glance, and what keeps secrets secret. */
export async function overview(room: ConfigurationRoom, reading: Reading) {
  const { tx, pilot } = reading;
  const { reference } = await room.settings.settings(reading);
  const live = await room.standing.liveEnvironment(reading);
  const settings = await room.settings.view(reading);
  const environments = [];
  for (const name of await room.parity.environments(reading)) {
    const versions = await room.baselines.versions(reading, name);
    const found = await room.comparing.compare(reading, name);
    const { baseline, current } = found;
    const place = { pilot: pilot.ref, environment: name };
    const sealer = await Sealer.create(tx, room.keys, place);
    const content = baseline?.content ?? [];
    environments.push({
      environment: name,
      isLive: name === live,
      isReference: name === reference,
      etag: newestTag(versions),
      versions: versions.length,
      baseline: versions.find(one => one.version === baseline?.version) ?? null,
      proposed: versions.find(one => one.state === 'proposed') ?? null,
      observation: current
        ? {
            observedAt: current.observedAt,
            receivedAt: current.receivedAt,
            via: current.via,
            reporter: current.reporter,
            parameters: current.parameters,
          }
        : null,
      drifted: found.differences.length,
      pending: found.pending.length,
      unknown: found.unknown.length,
      secretsUnderOldKey: sealer.old(content),
      secretsLost: sealer.lost(content),
      source: settings.readings.find(one => one.environment === name) ?? null,
    });
  }
  const declared = pilot.fields.guardrails.constraints ?? [];
  const isBound = await anyBound(room, reading);
  return {
    environments,
    live: live ?? null,
    reference: reference ?? null,
    parity: await parityNumbers(room, reading),
    keyOrigin: room.keys.origin,
    /** The pilot promises where data lies, and no parameter is bound by it. */
    residencyUnbound:
      declared.some(({ kind }) => kind === 'data-residency') && !isBound,
  };
}

async function anyBound(
  room: ConfigurationRoom,
  reading: Reading,
): Promise<boolean> {
  for (const name of await room.parity.environments(reading)) {
    const ruling = await room.baselines.ruling(reading, name);
    const bound = ruling?.content.some(
      ({ constraint }) => constraint === 'data-residency',
    );
    if (bound) return true;
  }
  return false;
}
