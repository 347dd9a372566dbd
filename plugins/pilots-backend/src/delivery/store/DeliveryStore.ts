import {
  compareVersions,
  DeliveryFact,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { CauseStore } from './CauseStore';
import { factComponents, FactPlace, factTime } from './factPlace';
import { factKey } from './factKey';
import { FactStore } from './FactStore';
import { CurrentVersion, IdentityStore } from './IdentityStore';
import { CAUSES, RevisionStore } from './RevisionStore';

/** What a batch did. */
export interface Applied {
  /** Of each event in turn: whether it said anything new. */
  news: boolean[];
  /** Components whose facts are no longer what they were, sorted. */
  components: string[];
  /** The revision of what was put down to deployments, if anything was. */
  causes?: number;
}

/** A version that supersedes what was stored. */
interface Winner {
  version: CurrentVersion;
  fact: DeliveryFact;
  /** Where the facts of the superseded version lie. */
  from?: FactPlace;
}

/** The delivery events of everybody: folded as they come, read by component. */
export class DeliveryStore {
  readonly identities = new IdentityStore();
  readonly facts = new FactStore();
  readonly revisions = new RevisionStore();
  readonly causes = new CauseStore();

  /**
   * Takes over a batch of events, each given as the versions that it says, as
   * if they came one after the other. Throws a LostRaceError when another
   * replica was faster with one of them: the caller tries again.
   *
   * Every transaction locks identities first and components then, each in
   * sorted order, so that no two wait for each other.
   */
  async apply(
    tx: Knex.Transaction,
    events: readonly DeliveryFact[][],
  ): Promise<Applied> {
    const keys = events.map(facts => facts.map(factKey));
    const stored = await this.identities.lock(tx, new Set(keys.flat()));
    const winners = new Map<string, Winner>();
    const news = events.map((facts, event) => {
      let isNews = false;
      facts.forEach((fact, index) => {
        const key = keys[event][index];
        const current = winners.get(key)?.version ?? stored.get(key);
        if (current && compareVersions(fact, current) <= 0) return;
        if (current?.hash !== fact.hash) isNews = true;
        winners.set(key, {
          fact,
          version: versionOf(fact, key),
          from: stored.get(key),
        });
      });
      return isNews;
    });
    const written = await this.#write(tx, [...winners.values()], stored);
    return { news, ...written };
  }

  async #write(
    tx: Knex.Transaction,
    winners: Winner[],
    stored: ReadonlyMap<string, CurrentVersion>,
  ): Promise<Omit<Applied, 'news'>> {
    if (winners.length === 0) return { components: [] };
    await this.identities.write(
      tx,
      winners.map(({ version }) => version),
      stored,
    );
    await this.facts.move(
      tx,
      winners.map(({ version, ...rest }) => ({ key: version.key, ...rest })),
    );

    const known = await this.causes.ofIncidents(
      tx,
      winners
        .filter(({ fact, from }) => fact.type === 'incident' && from)
        .map(({ version }) => version.key),
    );
    const named = winners.flatMap(({ fact, version }) =>
      fact.type === 'incident' && fact.causedBy !== undefined
        ? [{ deploymentId: fact.causedBy, incidentKey: version.key }]
        : [],
    );
    const causes = [...known, ...named];
    const touched = new Set(
      winners.flatMap(({ version, from }) => [
        ...version.components,
        ...(from?.components ?? []),
      ]),
    );
    const revisions = await this.revisions.bump(
      tx,
      causes.length > 0 ? [...touched, CAUSES] : touched,
    );
    const revision = revisions.get(CAUSES);
    await this.causes.write(tx, causes, revision ?? 0);
    return { components: [...touched].sort(), causes: revision };
  }
}

function versionOf(fact: DeliveryFact, key: string): CurrentVersion {
  const { updatedAt, sequence, hash } = fact;
  return {
    key,
    updatedAt,
    sequence,
    hash,
    time: factTime(fact),
    components: factComponents(fact),
  };
}
