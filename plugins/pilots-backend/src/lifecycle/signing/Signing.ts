import {
  FORUM,
  pilotsPhrases,
  ROLE_TITLES,
  samePerson,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { BlockedError } from '../../ground/http/preconditions';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { LifecycleFacts } from '../gatherFacts';
import { Signature, SignatureStore } from './SignatureStore';

const { signed, stale, twice, voided } = pilotsPhrases.lifecycle.signing;

/** Signatures under the approval: given over a hash, void when it changes. */
export class Signing {
  constructor(private readonly store: SignatureStore) {}

  /** Signs for the actor; 409 unless it is what stands there now and theirs to sign. */
  async sign(
    uow: UnitOfWork,
    signature: { statement: string; hash: string } | undefined,
    facts: LifecycleFacts,
  ): Promise<void> {
    const { approval, pack, criteria, entity } = facts.hashes;
    if (!signature?.statement?.trim() || !signature.hash) {
      throw new InputError(
        'An approval is signed: send signature {statement, hash} as the pilot shows them',
      );
    }
    if (signature.hash !== approval) {
      const hash = { hash: approval };
      throw refused({
        missing: say(stale.missing, hash),
        mend: stale.mend,
        refusal: say(stale.refusal, hash),
      });
    }
    const standing = facts.signatures.filter(
      s => !s.voidedAt && s.hash === approval,
    );
    const act = uow.acting.find(
      a => FORUM.includes(a.role!) && !standing.some(s => s.role === a.role),
    );
    if (!act) throw refused(signed);
    const same = standing.find(s => samePerson(s.signatory, act));
    if (same) {
      const role = { role: ROLE_TITLES[same.role] };
      throw refused({
        missing: say(twice.missing, role),
        mend: twice.mend,
        refusal: say(twice.refusal, role),
      });
    }
    const added: Signature = {
      id: randomUUID(),
      role: act.role!,
      signatory: act,
      hash: approval,
      hashes: { pack, criteria, entity },
      statement: signature.statement,
      signedAt: timestamp(uow.now),
    };
    await this.store.add(uow.tx, uow.pilot.ref, added);
    await uow.record({
      action: 'pilot.signed',
      subject: `signature/${act.role}`,
      payload: { ...added },
    });
  }

  /** Voids what was signed over other hashes than the current ones. */
  async voidStale(uow: UnitOfWork, facts: LifecycleFacts): Promise<void> {
    const { approval } = facts.hashes;
    const isStale = facts.signatures.some(
      s => !s.voidedAt && s.hash !== approval,
    );
    if (isStale) await this.void(uow, voided.changed, approval);
  }

  /** Voids all standing signatures, or all but those over `exceptHash`. */
  async void(
    uow: UnitOfWork,
    reason: string,
    exceptHash?: string,
  ): Promise<void> {
    const roles = await this.store.void(uow.tx, {
      pilot: uow.pilot.ref,
      exceptHash,
      at: timestamp(uow.now),
      reason,
    });
    if (roles.length === 0) return;
    await uow.record({
      action: 'signatures.voided',
      subject: 'signatures',
      payload: { roles, reason },
    });
    const { actor, now, pilot } = uow;
    tell(uow, {
      recipients: roles
        .map(role => pilot.holders[role])
        .filter(person => person !== actor.ref),
      title: `your signature on the approval is void: ${reason}`,
      link: 'overview#next',
      scope: `signatures/void/${timestamp(now)}`,
      asks: ['signature'],
    });
  }
}

/** A signature that does not count, as the guard of the same name would say it. */
function refused(words: {
  missing: string;
  mend: string;
  refusal: string;
}): BlockedError {
  return new BlockedError(words.refusal, [
    { guard: 'signatures', message: words.missing, clearedBy: words.mend },
  ]);
}
