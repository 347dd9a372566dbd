import {
  buildDeliveryModel,
  DeliveryFact,
  DeliveryModel,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { together } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';
import { Reading } from '../../ground/work/UnitOfWork';
import { DeliverySettings } from '../deliverySettings';
import { LinkStore, StoredLink } from '../links/LinkStore';
import { DeliveryStore } from '../store/DeliveryStore';
import { incidentKey, factKey } from '../store/factKey';
import { CAUSES } from '../store/RevisionStore';
import { PilotTargets } from '../targets/PilotTargets';
import { ModelCache } from './ModelCache';

/** Facts that are kept in memory at most, over all pilots: some hundred megabytes. */
const CAPACITY = 250_000;
/** What a small model weighs, however small. */
const LEAST_WEIGHT = 50;
/** Above so many new causes it is cheaper to read the facts again than to look at each. */
const MAX_NEW_CAUSES = 1_000;

/** What a model is built from. */
const TABLES = [
  'delivery_causes',
  'delivery_components',
  'delivery_facts',
  'delivery_identities',
  'delivery_links',
];

/** A model, and what it was built from. */
interface CachedModel {
  model: DeliveryModel;
  /** Targets, their revisions and the links: the same again means the same model. */
  basis: string;
  /** The last cause that was looked at. */
  causes: number;
  deploymentIds: Set<string>;
}

/**
 * The delivery model of each pilot, built from its facts and reused for as
 * long as none of them has changed, whichever replica changed it: the revision
 * of each component grows in the transaction that writes its facts, and is read
 * before them.
 */
export class DeliveryModels {
  readonly #cache = new ModelCache<CachedModel>(CAPACITY);

  constructor(
    private readonly options: {
      settings: DeliverySettings;
      store: DeliveryStore;
      links: LinkStore;
      targets: PilotTargets;
    },
  ) {}

  /** The model of the pilot as it is now; as it was first asked for within a transaction or reading. */
  async of({
    tx,
    pilot,
  }: Pick<Reading, 'tx' | 'pilot'>): Promise<DeliveryModel> {
    const components = await this.options.targets.of(tx, pilot);
    const key = `model/${pilot.ref}/${components.join()}`;
    return readOnce(tx, TABLES, key, () =>
      this.#find(tx, pilot.ref, components),
    );
  }

  async #find(
    tx: Knex,
    pilot: string,
    components: string[],
  ): Promise<DeliveryModel> {
    const { links, store } = this.options;
    const { linked, revisions } = await together(tx, {
      linked: () => links.of(tx, pilot),
      revisions: () => store.revisions.of(tx, [...components, CAUSES]),
    });
    const causes = revisions.get(CAUSES) ?? 0;
    const basis = JSON.stringify([
      components.map(component => [component, revisions.get(component) ?? 0]),
      linked.map(({ id }) => id),
    ]);

    const known = this.#cache.get(pilot);
    if (known?.basis === basis && (await this.#holds(tx, known, causes))) {
      return known.model;
    }
    const facts = await this.#facts(tx, components, linked);
    const { environments, attributionWindow } = this.options.settings;
    const model = buildDeliveryModel(facts, {
      targets: components,
      environments,
      attributionWindow,
      links: linked,
    });
    this.#cache.set(
      pilot,
      { model, basis, causes, deploymentIds: new Set(deploymentIds(facts)) },
      Math.max(facts.length, LEAST_WEIGHT),
    );
    return model;
  }

  /** True unless an incident of another component was put down to a deployment of the pilot. */
  async #holds(tx: Knex, known: CachedModel, causes: number): Promise<boolean> {
    if (known.causes === causes) return true;
    const named = await this.options.store.causes.since(
      tx,
      known.causes,
      MAX_NEW_CAUSES,
    );
    if (
      named.length === MAX_NEW_CAUSES ||
      named.some(id => known.deploymentIds.has(id))
    ) {
      return false;
    }
    known.causes = causes;
    return true;
  }

  /** All that exists for the pilot; more does no harm. */
  async #facts(
    tx: Knex,
    components: string[],
    links: StoredLink[],
  ): Promise<DeliveryFact[]> {
    const { causes, facts, identities } = this.options.store;
    const own = await facts.ofComponents(tx, components);
    const present = new Set(
      own.filter(fact => fact.type === 'incident').map(factKey),
    );
    const others = [
      ...(await causes.incidentsOf(tx, deploymentIds(own))),
      ...links.map(({ incident }) => incidentKey(incident)),
    ].filter(key => !present.has(key));
    if (others.length === 0) return own;
    const places = await identities.find(tx, [...new Set(others)]);
    return [...own, ...(await facts.at(tx, places))];
  }
}

function deploymentIds(facts: readonly DeliveryFact[]): string[] {
  const ids = new Set<string>();
  for (const { type, id } of facts) {
    if (type === 'deployment') ids.add(id);
  }
  return [...ids];
}
