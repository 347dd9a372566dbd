import {
  DeliveryModel,
  pilotsPhrases,
  rolesFor,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { DeliveryModels } from '../model/DeliveryModels';
import { DeliveryStore } from '../store/DeliveryStore';
import { incidentKey } from '../store/factKey';
import { CAUSES } from '../store/RevisionStore';
import { SummaryStore } from '../summary/SummaryStore';
import {
  EventName,
  findDeployment,
  findIncident,
  findLinked,
} from './findEvents';
import { LinkStore, SourcedRef, StoredLink } from './LinkStore';

const { links: refusals } = pilotsPhrases.delivery;

/** What a person says about an incident. */
export interface LinkRequest {
  incident: EventName;
  /** Null: no deployment caused it. */
  deployment: EventName | null;
  reason: string;
}

/** Incidents linked and unlinked by hand: that wins, and is recorded. */
export class LinkService {
  constructor(
    private readonly rooms: {
      links: LinkStore;
      models: DeliveryModels;
      store: DeliveryStore;
      summaries: SummaryStore;
    },
  ) {}

  list({ tx, pilot }: Reading): Promise<StoredLink[]> {
    return this.rooms.links.of(tx, pilot.ref);
  }

  /** Links an incident to a deployment, or to none, in place of what was said before. */
  async link(uow: UnitOfWork, request: LinkRequest): Promise<StoredLink> {
    const { links, models } = this.rooms;
    const { tx, pilot, now } = uow;
    if (!request.reason.trim()) throw new InputError(refusals.noReason);
    const model = await models.of(uow);
    const said = await links.of(tx, pilot.ref);
    const incident =
      findIncident(model, request.incident) ??
      findLinked(said, request.incident) ??
      (await this.#ofOthers(uow, request.incident));
    const deployment =
      request.deployment &&
      findDeployment(model, request.deployment, incident.source);
    const act = uow.actAs(rolesFor('incident.link'))!;
    const link: StoredLink = {
      id: randomUUID(),
      incident,
      deployment,
      reason: request.reason,
      actor: act.actor,
      role: act.role!,
      onBehalfOf: act.onBehalfOf,
      linkedAt: timestamp(now),
    };
    const previous = said.find(
      ({ incident: of }) =>
        of.id === incident.id && of.source === incident.source,
    );
    await links.write(tx, pilot.ref, link);
    if (deployment && isOfOthers(model, incident)) {
      await this.#follow(uow, incident, deployment);
    }
    await uow.record({
      action: deployment ? 'incident.linked' : 'incident.unlinked',
      subject: `incident/${incident.id}`,
      payload: {
        link: link.id,
        incident,
        deployment,
        reason: link.reason,
        previous: previous?.deployment,
      },
    });
    await this.rooms.summaries.forget(tx, pilot.ref);
    return link;
  }

  /** Takes back what was said: the incident is linked by the rules again. */
  async remove(uow: UnitOfWork, id: string): Promise<void> {
    const { links, summaries } = this.rooms;
    const { tx, pilot } = uow;
    const link = await links.find(tx, pilot.ref, id);
    if (!link) throw new NotFoundError(say(refusals.unknown, { id }));
    await links.remove(tx, pilot.ref, id);
    await uow.record({
      action: 'incident.link-removed',
      subject: `incident/${link.incident.id}`,
      payload: {
        link: id,
        incident: link.incident,
        deployment: link.deployment,
      },
    });
    await summaries.forget(tx, pilot.ref);
  }

  /** An incident of components that the pilot does not target. */
  async #ofOthers(
    { tx }: UnitOfWork,
    { id, source = 'api' }: EventName,
  ): Promise<SourcedRef> {
    const { identities } = this.rooms.store;
    const [known] = await identities.find(tx, [incidentKey({ id, source })]);
    if (!known) {
      throw new NotFoundError(say(refusals.noIncident, { id, source }));
    }
    return { id, source };
  }

  /** Lets new versions of an incident of others reach the pilot's model. */
  async #follow(
    { tx }: UnitOfWork,
    incident: SourcedRef,
    deployment: SourcedRef,
  ): Promise<void> {
    const { causes, revisions } = this.rooms.store;
    const revision = (await revisions.bump(tx, [CAUSES])).get(CAUSES)!;
    await causes.write(
      tx,
      [{ deploymentId: deployment.id, incidentKey: incidentKey(incident) }],
      revision,
    );
  }
}

function isOfOthers(model: DeliveryModel, { id, source }: SourcedRef): boolean {
  return !model.incidents.some(
    ({ fact, ofTarget }) =>
      ofTarget && fact.id === id && fact.source === source,
  );
}
