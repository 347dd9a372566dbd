import {
  AmendableField,
  canonicalHash,
  compareValues,
  pilotsPhrases,
  say,
  valuesOf,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../../ground/http/paging';
import { Reading, UnitOfWork } from '../../../ground/work/UnitOfWork';
import { FrozenValues } from '../../../pilot/values/FrozenValues';
import { AmendmentProcess } from '../AmendmentProcess';
import { AmendmentPosition, AmendmentStore } from '../AmendmentStore';
import { amendmentWaiting } from '../amendmentWaiting';
import { isStanding } from './isStanding';
import { declaredFields, proposedFields, ValueProposal } from './readProposal';
import { tellOfVoidAmendment } from './tellOfVoidAmendment';
import { ValueAmendment, ValueContent } from './ValueAmendment';

const { refused: said, waiting } = pilotsPhrases.criteria.amendments;

/** Called in the transaction in which an amendment came into force, so that what depends on the values follows. */
export type AfterAmendment = (
  uow: UnitOfWork,
  fields: readonly AmendableField[],
) => Promise<void>;

/** Changes of the frozen values: what the entity says differently comes into force only so. */
export class ValueAmendments {
  readonly process: AmendmentProcess<ValueContent>;
  readonly #after: AfterAmendment[] = [];

  constructor(
    private readonly store: AmendmentStore<ValueContent>,
    private readonly values: FrozenValues,
  ) {
    this.process = new AmendmentProcess(store, {
      recordedAs: 'values-amendment',
      ruling: uow => this.#ruling(uow),
      assertStanding: ({ pilot }, amendment) => {
        if (isStanding(pilot, amendment)) return;
        throw new ConflictError(said.otherwiseAgain);
      },
      approved: ({ hash }) => ({ hash }),
      enforce: (uow, amendment) => this.#enforce(uow, amendment),
    });
  }

  /** Lets another room follow what was amended. */
  afterAmendment(hook: AfterAmendment): void {
    this.#after.push(hook);
  }

  /** The version that rules with all amendments; undefined while the values are as signed. */
  async amended(
    reading: Reading,
  ): Promise<
    { version: number; hash: string; amendments: ValueAmendment[] } | undefined
  > {
    const amended = await this.values.amended(reading);
    if (!amended) return undefined;
    const { tx, pilot } = reading;
    return { ...amended, amendments: await this.store.list(tx, pilot.ref) };
  }

  /** The newest first. */
  async page(
    { tx, pilot }: Reading,
    query: { cursor?: string; limit?: unknown } = {},
  ): Promise<Page<ValueAmendment>> {
    const limit = pageSize(query.limit);
    const found = await this.store.list(tx, pilot.ref, {
      before: query.cursor ? decodeCursor(query.cursor, isPosition) : undefined,
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      totalItems: await this.store.count(tx, pilot.ref),
      pageInfo: {
        nextCursor:
          last && found.length > limit
            ? encodeCursor({ proposedAt: last.proposedAt, id: last.id })
            : undefined,
      },
    };
  }

  /** Proposes what the entity says differently at this moment. */
  async propose(
    uow: UnitOfWork,
    proposal: ValueProposal,
  ): Promise<ValueAmendment> {
    const { tx, pilot } = uow;
    const baseVersion = await this.process.amendable(uow);
    const fields = proposedFields(pilot, proposal);
    const values = valuesOf(fields, declaredFields(pilot));
    const hash = canonicalHash(values);
    const pending = await this.store.list(tx, pilot.ref, { state: 'pending' });
    const same = pending.find(one => one.hash === hash);
    if (same) {
      throw new ConflictError(
        say(said.repeated, { actor: same.proposedBy.actor }),
      );
    }
    const changes = compareValues(pilot.frozen!, values);
    const { reason, knownAtTheTime } = proposal;
    const loosens = changes.some(change => change.loosens);
    const draft = { baseVersion, changes, hash, knownAtTheTime, loosens };
    return this.process.propose(
      uow,
      { ...draft, reason, values },
      { hash, changes },
    );
  }

  /** Ends what was proposed of an entity that says something else by now. */
  async voidStale(uow: UnitOfWork): Promise<void> {
    const { tx, pilot } = uow;
    const pending = await this.store.list(tx, pilot.ref, { state: 'pending' });
    for (const amendment of pending) {
      if (isStanding(pilot, amendment)) continue;
      const end = { state: 'superseded', reason: said.otherwise } as const;
      await this.process.settle(uow, amendment, end);
      tellOfVoidAmendment(uow, amendment);
    }
  }

  /** Whether anything waits that an edit of the entity could make void. */
  async isAnyPending(tx: Knex, pilot: string): Promise<boolean> {
    const state = 'pending';
    return (await this.store.list(tx, pilot, { state, limit: 1 })).length > 0;
  }

  /** Whether the components of a System are part of what would come into force. */
  async touchesSystems(tx: Knex, pilot: string, id: string): Promise<boolean> {
    const amendment = await this.store.find(tx, pilot, id);
    const targets = amendment?.values.targets ?? [];
    return targets.some(target => target.startsWith('system:'));
  }

  /** Closes what is pending on values that rule no longer. For `revise`. */
  supersede({ tx, pilot }: UnitOfWork, at: string): Promise<void> {
    return this.store.supersede(tx, pilot.ref, at);
  }

  /** Amendments that wait for approvals. */
  async waiting({ tx, pilot }: Reading): Promise<WaitingItem[]> {
    if (!pilot.frozen) return [];
    const pending = await this.store.list(tx, pilot.ref, { state: 'pending' });
    return amendmentWaiting(pilot, pending, {
      title: ({ loosens, values }) =>
        say(loosens ? waiting.valuesLoosened : waiting.values, {
          fields: Object.keys(values).join(', '),
        }),
      tab: 'overview',
    });
  }

  async #ruling(uow: UnitOfWork): Promise<number> {
    const ruling = await this.values.ruling(uow);
    if (!ruling) {
      throw new ConflictError(say(said.notFrozen, { stage: uow.pilot.stage }));
    }
    return ruling.version;
  }

  async #enforce(uow: UnitOfWork, amendment: ValueAmendment) {
    const { changes, id, values } = amendment;
    const before = uow.pilot.frozenHash;
    const made = await this.values.amend(uow, { values, amendment: id });
    const { version, hash } = made;
    await uow.record({
      action: 'values.amended',
      subject: `values/${version}`,
      payload: { amendment: id, version, hash, before, changes },
    });
    const fields = Object.keys(values) as AmendableField[];
    for (const hook of this.#after) await hook(uow, fields);
    return { version };
  }
}

function isPosition(value: unknown): value is AmendmentPosition {
  const { proposedAt, id } = (value ?? {}) as Record<string, unknown>;
  return typeof proposedAt === 'string' && typeof id === 'string';
}
