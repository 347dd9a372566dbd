import {
  acceptPaths,
  BaselineVersion,
  canonicalHash,
  DriftEpisode,
  driftedPaths,
  rolesFor,
  Signatory,
  takeOver,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { ApprovedChanges } from '../baselines/ApprovedChanges';
import { BaselineReader } from '../baselines/BaselineReader';
import { BaselineStore } from '../baselines/BaselineStore';
import { Comparing } from './Comparing';
import { DriftStore } from './DriftStore';
import { record } from './DriftWatch';

const { drift: phrases } = pilotsPhrases.configuration;

/** What somebody accepts. */
export interface AcceptanceInput {
  change: string;
  reason: string;
  /** Parameters of the episode; all that drift now when absent. */
  paths?: string[];
}

/** Takes drift over into a new version of the baseline, on the strength of an approved change. */
export class DriftAcceptance {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      changed: (uow: UnitOfWork) => Promise<void>;
      baselineStore: BaselineStore;
      changes: ApprovedChanges;
      comparing: Comparing;
      store: DriftStore;
    },
  ) {}

  async accept(
    uow: UnitOfWork,
    id: string,
    { change, reason, paths: wanted }: AcceptanceInput,
  ): Promise<DriftEpisode> {
    const { store, comparing, changes } = this.options;
    const { tx, pilot, now } = uow;
    const episode = await store.find(tx, pilot.ref, id);
    if (!episode) throw new NotFoundError(say(phrases.unknown, { id }));
    const drifting = driftedPaths(episode).map(({ path }) => path);
    if (drifting.length === 0) {
      throw new ConflictError(phrases.over);
    }
    const paths = wanted ?? drifting;
    const strangers = paths.filter(path => !drifting.includes(path));
    if (paths.length === 0 || strangers.length > 0) {
      throw new InputError(
        strangers.length > 0
          ? say(phrases.strangers, { paths: strangers.slice(0, 5).join(', ') })
          : phrases.nonePaths,
      );
    }
    const approved = await changes.assertApproved(uow, change);
    const { environment } = episode;
    const { baseline, current } = await comparing.compare(uow, environment);
    if (!baseline || !current) {
      throw new ConflictError(say(phrases.noBaseline, { environment }));
    }
    const by: Signatory = uow.actAs(rolesFor('drift.accept')) ?? {
      actor: uow.actor.ref,
    };
    const at = timestamp(now);
    const content = takeOver(baseline.content, current.content, new Set(paths));
    const versions = await this.options.baselines.versions(uow, environment);
    const version = Math.max(...versions.map(one => one.version)) + 1;
    await this.#supersede(uow, versions);
    await this.options.baselineStore.add(tx, pilot.ref, {
      environment,
      version,
      state: 'accepted',
      hash: canonicalHash(content),
      parameters: content.length,
      secrets: content.filter(({ seal }) => seal).length,
      content,
      note: reason,
      change: approved.id,
      drift: id,
      author: by,
      proposedAt: at,
      verdict: { verdict: 'accepted', by, at, statement: reason },
    });
    const after = acceptPaths(episode, {
      by,
      at,
      change: approved.id,
      version,
      reason,
      paths,
    });
    await store.put(tx, pilot.ref, after);
    await record(uow, 'drift.accepted', after, {
      change: approved.id,
      changeHash: approved.hash,
      version,
      reason,
      by,
      accepted: paths.slice(0, 100),
    });
    await this.options.changed(uow);
    return after;
  }

  /** What was proposed was written for a version that does not rule any more. */
  async #supersede(
    { tx, pilot }: UnitOfWork,
    versions: readonly BaselineVersion[],
  ): Promise<void> {
    for (const { environment, version, state } of versions) {
      if (state !== 'proposed') continue;
      const key = { environment, version };
      const settled = { state: 'superseded' as const };
      await this.options.baselineStore.settle(tx, pilot.ref, key, settled);
    }
  }
}
