import {
  AmendedValues,
  canonicalHash,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { PilotService } from '../PilotService';
import { entityHashOf, FrozenFields } from '../PilotState';
import { FrozenValuesStore, FrozenVersion } from './FrozenValuesStore';

/** The values that rule once a pilot is approved, version by version. */
export class FrozenValues {
  constructor(
    private readonly store: FrozenValuesStore,
    private readonly pilots: PilotService,
  ) {}

  /** The version that rules; undefined while nothing is frozen. */
  async ruling({ tx, pilot }: Reading): Promise<FrozenVersion | undefined> {
    return pilot.frozen && this.store.latest(tx, pilot.ref);
  }

  /** The version that rules, where amendments have made it. */
  async amended(
    reading: Reading,
  ): Promise<{ version: number; hash: string } | undefined> {
    const ruling = await this.ruling(reading);
    if (ruling?.origin !== 'amendment') return undefined;
    return { version: ruling.version, hash: ruling.hash };
  }

  /** Freezes what the three have signed. */
  async freeze(
    uow: UnitOfWork,
    frozen: { fields: FrozenFields; hash: string },
  ): Promise<void> {
    await this.pilots.freeze(uow.tx, uow.pilot.ref, frozen, uow.now);
    await this.#add(uow, { ...frozen, origin: 'approval' });
  }

  /** Lets the entity rule again. The versions stay: they are what was signed. */
  thaw(uow: UnitOfWork): Promise<void> {
    return this.pilots.freeze(uow.tx, uow.pilot.ref, undefined, uow.now);
  }

  /** Puts other values in the place of some that are frozen. */
  async amend(
    uow: UnitOfWork,
    change: { values: AmendedValues; amendment: string },
  ): Promise<FrozenVersion> {
    const { frozen } = uow.pilot;
    if (!frozen) throw new ConflictError(pilotsPhrases.pilot.nothingFrozen);
    const fields: FrozenFields = { ...frozen, ...change.values };
    const hash = canonicalHash(fields);
    uow.pilot = await this.pilots.amend(
      uow.tx,
      uow.pilot,
      { fields, hash },
      uow.now,
    );
    return this.#add(uow, {
      fields,
      hash,
      origin: 'amendment',
      amendment: change.amendment,
    });
  }

  /**
   * The hash that was signed, as long as what rules was made of it by amendments
   * alone; else the hash of what stands there instead.
   */
  async signedHash(reading: Reading): Promise<string> {
    const { pilot, tx } = reading;
    const inForce = entityHashOf(pilot);
    const ruling = await this.ruling(reading);
    if (!ruling || ruling.hash !== inForce || ruling.origin === 'approval') {
      return inForce;
    }
    const signed = await this.store.latest(tx, pilot.ref, {
      origin: 'approval',
    });
    return signed?.hash ?? inForce;
  }

  async #add(
    { tx, pilot, now }: UnitOfWork,
    made: Omit<FrozenVersion, 'madeAt' | 'version'>,
  ): Promise<FrozenVersion> {
    const last = await this.store.latest(tx, pilot.ref);
    const version = {
      ...made,
      version: (last?.version ?? 0) + 1,
      madeAt: timestamp(now),
    };
    await this.store.add(tx, pilot.ref, version);
    return version;
  }
}
