import {
  BaselineVersion,
  canonicalHash,
  findBaselineApprover,
  Parameter,
  readBaseline,
  readEnvironment,
  Signatory,
  Stage,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { DriftWatch } from '../drift/DriftWatch';
import { safely } from '../reading/configurationBodies';
import { SealAway } from '../sealing/SealAway';
import { Sealer } from '../sealing/Sealer';
import { SealingKeys } from '../sealing/SealingKeys';
import { SettingsService } from '../settings/SettingsService';
import { ApprovedChanges } from './ApprovedChanges';
import { BaselineReader } from './BaselineReader';
import { BaselineStore, StoredBaseline } from './BaselineStore';
import { knownMarks } from './knownMarks';

const { baseline: phrases } = pilotsPhrases.configuration;

/** Once the pilot is decided, what was agreed on stays. */
const CLOSED: readonly Stage[] = ['scaled', 'iterating', 'stopped', 'archived'];
/** While users are on it, another configuration is a change. */
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** Proposes versions of baselines, and settles them. */
export class BaselineService {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      /** Called when something changed, within the transaction. */
      changed: (uow: UnitOfWork) => Promise<void>;
      changes: ApprovedChanges;
      drift: DriftWatch;
      keys: SealingKeys;
      sealAway: SealAway;
      settings: SettingsService;
      store: BaselineStore;
    },
  ) {}

  /** A new version; the first one of an environment needs no `If-Match`. */
  async propose(
    uow: UnitOfWork,
    input: Record<string, unknown>,
  ): Promise<BaselineVersion> {
    assertOpen(uow);
    const { baselines, keys, settings, store, drift } = this.options;
    const { tx, pilot, now } = uow;
    const environment = safely(() => readEnvironment(input.environment));
    const versions = await baselines.versions(uow, environment);
    const newest = Math.max(0, ...versions.map(({ version }) => version));
    if (newest > 0 || uow.ifMatch) requireMatch(uow.ifMatch, newest);
    const ruling = await baselines.ruling(uow, environment);
    const { secrets, plain, constraints } = await settings.settings(uow);
    const known = knownMarks(ruling?.content ?? []);
    const marks = { secrets, plain, constraints, known };
    const proposal = safely(() => readBaseline(input, () => marks));
    const { change } = proposal;
    if (change) await this.options.changes.assertApproved(uow, change);

    const place = { pilot: pilot.ref, environment };
    const sealer = await Sealer.create(tx, keys, place);
    const content = sealer.seal(proposal.parameters);
    const hash = canonicalHash(content);
    if (hash === ruling?.hash) {
      throw new ConflictError(
        say(phrases.same, { n: ruling.version, environment }),
      );
    }
    await this.#sealAway(uow, environment, content);
    await this.#supersede(uow, versions);
    const author: Signatory = uow.actAs(['techLead']) ?? {
      actor: uow.actor.ref,
    };
    const baseline: StoredBaseline = {
      environment,
      version: newest + 1,
      state: 'proposed',
      hash,
      parameters: content.length,
      secrets: content.filter(({ seal }) => seal).length,
      note: proposal.note,
      ...(change && { change: change.toUpperCase() }),
      author,
      proposedAt: timestamp(now),
      content,
    };
    await store.add(tx, pilot.ref, baseline);
    await recordVersion(uow, 'baseline.proposed', baseline);
    if (ruling?.state !== 'accepted') {
      await drift.look(uow, environment, { at: timestamp(now) });
    }
    await this.options.changed(uow);
    return withoutContent(baseline);
  }

  /** Binds to the hash that the approver saw. */
  async approve(
    uow: UnitOfWork,
    key: { environment: string; version: number },
    input: { hash?: string; statement?: string; change?: string },
  ): Promise<BaselineVersion> {
    const { found, act } = await this.#undecided(uow, key);
    const { tx, pilot, now } = uow;
    if (input.hash !== found.hash) {
      throw new ConflictError(
        say(phrases.otherHash, { n: key.version, hash: found.hash }),
      );
    }
    const named = input.change ?? found.change;
    const needsChange = LIVE.includes(pilot.stage);
    if (needsChange && !named) {
      throw new ConflictError(
        say(phrases.change.needed, { stage: pilot.stage }),
      );
    }
    const change = named
      ? await this.options.changes.assertApproved(uow, named)
      : undefined;
    const at = timestamp(now);
    const end = change?.window?.end;
    const verdict = {
      verdict: 'accepted' as const,
      by: act,
      at,
      statement: input.statement?.trim() ?? '',
    };
    const rolloutUntil = end && end > at ? end : undefined;
    await this.options.store.settle(tx, pilot.ref, key, {
      state: 'accepted',
      verdict,
      change: change?.id,
      rolloutUntil,
    });
    const accepted: StoredBaseline = {
      ...found,
      state: 'accepted',
      verdict,
      ...(change && { change: change.id }),
    };
    await recordVersion(uow, 'baseline.accepted', accepted, {
      statement: verdict.statement,
      acting: act,
    });
    await this.options.drift.look(uow, key.environment, {
      at,
      settledAs: 'accepted',
    });
    await this.options.changed(uow);
    return withoutContent(accepted);
  }

  async reject(
    uow: UnitOfWork,
    key: { environment: string; version: number },
    reason: string,
  ): Promise<BaselineVersion> {
    const { found, act } = await this.#undecided(uow, key);
    const at = timestamp(uow.now);
    const verdict = {
      verdict: 'rejected' as const,
      by: act,
      at,
      statement: reason,
    };
    await this.options.store.settle(uow.tx, uow.pilot.ref, key, {
      state: 'rejected',
      verdict,
      change: found.change,
    });
    const rejected: StoredBaseline = { ...found, state: 'rejected', verdict };
    await recordVersion(uow, 'baseline.rejected', rejected, { reason });
    await this.options.drift.look(uow, key.environment, { at });
    await this.options.changed(uow);
    return withoutContent(rejected);
  }

  async #undecided(
    uow: UnitOfWork,
    key: { environment: string; version: number },
  ): Promise<{ found: StoredBaseline; act: Signatory }> {
    assertOpen(uow);
    const found = await this.options.baselines.get(uow, key);
    if (found.state !== 'proposed') {
      throw new ConflictError(
        say(phrases.settled[found.state], {
          n: key.version,
          environment: key.environment,
        }),
      );
    }
    const { act, refusal } = findBaselineApprover({
      author: found.author,
      holders: uow.pilot.holders,
      acting: uow.acting,
    });
    if (!act) throw new NotAllowedError(refusal);
    return { found, act };
  }

  async #sealAway(
    { tx, pilot }: UnitOfWork,
    environment: string,
    content: readonly Parameter[],
  ): Promise<void> {
    const paths = content.filter(({ seal }) => seal).map(({ path }) => path);
    const place = { pilot: pilot.ref, environment };
    await this.options.sealAway.seal(tx, place, new Set(paths));
  }

  async #supersede(
    { tx, pilot }: UnitOfWork,
    versions: readonly BaselineVersion[],
  ): Promise<void> {
    for (const { environment, version, state } of versions) {
      if (state !== 'proposed') continue;
      const key = { environment, version };
      const settled = { state: 'superseded' as const };
      await this.options.store.settle(tx, pilot.ref, key, settled);
    }
  }
}

function assertOpen({ pilot }: UnitOfWork): void {
  if (!CLOSED.includes(pilot.stage)) return;
  throw new ConflictError(say(phrases.over, { stage: pilot.stage }));
}

/** Values stay out of the record. */
function recordVersion(
  uow: UnitOfWork,
  action: string,
  baseline: StoredBaseline,
  more: object = {},
): Promise<void> {
  const { environment, version, hash, parameters, secrets, change } = baseline;
  const { note, author } = baseline;
  return uow.record({
    action,
    subject: `baseline/${environment}/${version}`,
    payload: {
      hash,
      parameters,
      secrets,
      note,
      author,
      ...(change && { change }),
      ...more,
    },
  });
}

function withoutContent({
  content,
  rolloutUntil,
  ...version
}: StoredBaseline): BaselineVersion {
  return version;
}

/** Reads the number of a version in an address. Throws InputError. */
export function versionNumber(text: string): number {
  const version = Number(text);
  if (Number.isInteger(version) && version > 0 && version < 1e9) return version;
  throw new InputError(phrases.number);
}
