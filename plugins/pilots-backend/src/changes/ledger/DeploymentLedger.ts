import {
  changeCalendar,
  ChangeFreeze,
  ChangeRecord,
  coverRefusal,
  DeploymentRef,
  failedWithoutLearnings,
  FollowingIncident,
  followingIncidents,
  JoinedDeployment,
  joinDeployments,
  liveDeployments,
  rolesFor,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import type { DeliveryService } from '../../delivery/report/DeliveryService';
import { timestamp } from '../../ground/Clock';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import {
  assertNotArchived,
  ChangeStores,
  loadChange,
} from '../steps/changeSteps';
import { JoinStore } from './JoinStore';

const { deployment: phrases } = pilotsPhrases.changes;

/** A deployment without a change record, and why a template that it names did not cover it. */
export interface UnrecordedChange extends JoinedDeployment {
  note?: string;
}

/** Which deployment belongs to which change; those that belong to none are unrecorded changes. */
export class DeploymentLedger {
  constructor(
    private readonly options: ChangeStores & {
      delivery: DeliveryService;
      freezes: (reading: Reading) => Promise<ChangeFreeze[]>;
      joins: JoinStore;
    },
  ) {}

  /** Every deployment since the start with its change, the oldest first; none before the start. */
  async joined(reading: Reading): Promise<JoinedDeployment[]> {
    const { delivery, joins, store, templates } = this.options;
    const { pilot, tx } = reading;
    if (!pilot.startedAt) return [];
    const model = await delivery.model(reading);
    return joinDeployments({
      deployments: liveDeployments(model, pilot.startedAt),
      changes: await store.summaries(tx, pilot.ref),
      templates: await templates.all(tx, pilot.ref),
      joins: await joins.of(tx, pilot.ref),
      pilot: pilot.ref,
    });
  }

  /** The deployments that belong to a change, the oldest first. */
  async deploymentsOf(reading: Reading, id: string): Promise<DeploymentRef[]> {
    return (await this.joined(reading))
      .filter(({ change }) => change === id)
      .map(({ deployment }) => ({
        source: deployment.source,
        id: deployment.id,
      }));
  }

  /** Incidents that are put down to the deployments of a change that is said to have succeeded. */
  async incidentsAfter(
    reading: Reading,
    change: Pick<ChangeRecord, 'closure' | 'id'>,
  ): Promise<FollowingIncident[]> {
    const deployments = await this.deploymentsOf(reading, change.id);
    if (deployments.length === 0) return [];
    const model = await this.options.delivery.model(reading);
    return followingIncidents(change, deployments, model);
  }

  /** Deployments that belong to no change, the newest first. */
  async unrecorded(
    reading: Reading,
    query: { cursor?: string; limit?: unknown } = {},
  ): Promise<Page<UnrecordedChange>> {
    const limit = pageSize(query.limit);
    const from = query.cursor ? decodeCursor(query.cursor, isCount) : 0;
    const all = (await this.joined(reading))
      .filter(({ change }) => !change)
      .reverse();
    const page = all.slice(from, from + limit);
    const next = from + limit < all.length ? from + limit : undefined;
    return {
      items: await this.#noted(reading, page),
      totalItems: all.length,
      pageInfo: { nextCursor: next ? encodeCursor(next) : undefined },
    };
  }

  /** Says by hand to which change a deployment belongs, or (null) that it belongs to none. */
  async join(
    uow: UnitOfWork,
    request: {
      deployment: { source?: string; id: string };
      change: string | null;
      reason: string;
    },
  ): Promise<JoinedDeployment> {
    assertNotArchived(uow);
    const { reason } = request;
    if (!reason.trim()) throw new InputError(phrases.joinReason);
    const before = await this.#find(uow, request.deployment);
    const change =
      request.change &&
      (await loadChange(this.options.store, uow, request.change)).id;
    const { source, id } = before.deployment;
    const by = uow.actAs(rolesFor('change.close'))!;
    await this.options.joins.write(uow.tx, uow.pilot.ref, {
      deployment: { source, id },
      change,
      reason,
      by,
      at: timestamp(uow.now),
    });
    await uow.record({
      action: change ? 'change.joined' : 'change.parted',
      subject: change ? `change/${change}` : `deployment/${id}`,
      payload: {
        deployment: { source, id },
        change,
        reason,
        by,
        previous: before.change,
      },
    });
    return this.#find(uow, { source, id });
  }

  async #find(
    reading: Reading,
    name: { source?: string; id: string },
  ): Promise<JoinedDeployment> {
    const found = (await this.joined(reading)).filter(
      ({ deployment }) =>
        deployment.id === name.id &&
        (name.source === undefined || deployment.source === name.source),
    );
    if (found.length > 1) {
      throw new InputError(
        say(pilotsPhrases.general.severalSources, {
          id: name.id,
          sources: found.map(({ deployment }) => deployment.source).join(', '),
        }),
      );
    }
    if (found.length === 0) {
      throw new NotFoundError(say(phrases.unknown, { id: name.id }));
    }
    return found[0];
  }

  /** The deployments with why the template that they name does not cover them. */
  async #noted(
    reading: Reading,
    deployments: JoinedDeployment[],
  ): Promise<UnrecordedChange[]> {
    if (!deployments.some(({ template }) => template)) return deployments;
    const refusalOf = await this.refusals(reading);
    return deployments.map(joined => {
      const note = refusalOf(joined);
      return note ? { ...joined, note } : joined;
    });
  }

  /** Tells of a deployment why its template does not cover it; undefined where it does. */
  async refusals(
    reading: Reading,
  ): Promise<(joined: JoinedDeployment) => string | undefined> {
    const { freezes, store, templates } = this.options;
    const { pilot, tx } = reading;
    const all = await templates.all(tx, pilot.ref);
    const [blocking] = failedWithoutLearnings(
      await store.summaries(tx, pilot.ref),
    );
    const facts = {
      calendar: changeCalendar(pilot.fields),
      stage: pilot.stage,
      stageSince: pilot.stageSince,
      freezes: await freezes(reading),
      blockedBy: blocking?.id,
    };
    return ({ deployment, template: id }) => {
      const template = all.find(one => one.id === id);
      return template && coverRefusal({ deployment, template, ...facts });
    };
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
