import {
  isRoleId,
  pilotsPhrases,
  ROLE_TITLES,
  RoleId,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { claimDeciders, mayDecideClaim } from './claimDeciders';
import { assertSeparate } from './assertSeparate';
import { PilotService } from '../PilotService';
import { RoleClaim, RoleStore } from './RoleStore';
import { tellOfVacancy } from './tellOfVacancy';

const { role: phrases } = pilotsPhrases.pilot;

/** A deputy is named for a year at most. */
const MAX_DEPUTY_MS = 366 * 24 * 3600_000;

/** Who is accountable: claims, their acceptance, stepping down, deputies. */
export class RoleService {
  constructor(
    private readonly store: RoleStore,
    private readonly pilots: PilotService,
  ) {}

  /** Claims a vacant role for the actor; pending until somebody else accepts. */
  async claim(
    uow: UnitOfWork,
    request: { role: string; note?: string },
  ): Promise<RoleClaim> {
    const role = knownRole(request.role);
    const { pilot, actor, tx } = uow;
    const holder = pilot.holders[role];
    if (holder) {
      throw new ConflictError(
        holder === actor.ref
          ? say(phrases.yours, { role: ROLE_TITLES[role] })
          : say(phrases.held, { ref: holder, role: ROLE_TITLES[role] }),
      );
    }
    const claims = await this.store.claims(tx, {
      pilot: pilot.ref,
      states: ['pending', 'accepted'],
    });
    assertSeparate(pilot, claims, { role, claimant: actor.ref });
    const pending = claims.filter(({ state }) => state === 'pending');
    if (pending.some(c => c.role === role && c.claimant === actor.ref)) {
      throw new ConflictError(phrases.claimedBefore);
    }
    const claim: RoleClaim = {
      id: randomUUID(),
      pilot: pilot.ref,
      role,
      claimant: actor.ref,
      state: 'pending',
      note: (request.note ?? '').slice(0, 2000),
      claimedAt: timestamp(uow.now),
    };
    await this.store.add(tx, claim);
    await uow.record({
      action: 'role.claimed',
      subject: `role/${role}`,
      payload: { claim: claim.id, claimant: claim.claimant, note: claim.note },
    });
    return claim;
  }

  /** Accepts or rejects somebody else's claim. */
  async decide(
    uow: UnitOfWork,
    request: { id: string; accept: boolean; reason?: string },
  ): Promise<RoleClaim> {
    const { pilot, tx, actor, acting } = uow;
    const claim = await this.store.claim(tx, pilot.ref, request.id);
    if (!claim) {
      throw new NotFoundError(say(phrases.unknownClaim, { id: request.id }));
    }
    if (claim.state !== 'pending') {
      throw new ConflictError(phrases.was[claim.state]);
    }
    if (!mayDecideClaim({ claim, pilot, actor, acting })) {
      throw new NotAllowedError(
        claim.claimant === actor.ref
          ? phrases.notOwn
          : say(phrases.waitsFor, {
              deciderWords: claimDeciders(claim.role, pilot),
            }),
      );
    }
    if (!request.accept && !request.reason?.trim()) {
      throw new InputError(pilotsPhrases.general.rejectionReason);
    }
    if (request.accept && pilot.holders[claim.role]) {
      throw new ConflictError(
        say(phrases.meanwhile, {
          ref: pilot.holders[claim.role]!,
          role: ROLE_TITLES[claim.role],
        }),
      );
    }
    if (request.accept) {
      const accepted = await this.store.claims(tx, {
        pilot: pilot.ref,
        states: ['accepted'],
      });
      assertSeparate(pilot, accepted, claim);
    }
    const settled: RoleClaim = {
      ...claim,
      state: request.accept ? 'accepted' : 'rejected',
      decidedBy: actor.ref,
      decidedAt: timestamp(uow.now),
      reason: request.reason,
    };
    await this.store.settle(tx, claim.id, settled);
    if (request.accept) {
      await this.store.forgetDeparture(tx, {
        pilot: pilot.ref,
        role: claim.role,
        holder: claim.claimant,
      });
      await this.#supersede(uow, claim);
    }
    await uow.record({
      action: request.accept ? 'role.accepted' : 'role.rejected',
      subject: `role/${claim.role}`,
      payload: {
        claim: claim.id,
        claimant: claim.claimant,
        reason: request.reason,
      },
    });
    await this.#changed(uow);
    return settled;
  }

  /** Withdraws a pending claim, or steps down from a role that the actor holds. */
  async stepDown(
    uow: UnitOfWork,
    request: { role: string; reason?: string },
  ): Promise<void> {
    const role = knownRole(request.role);
    const { pilot, tx, actor, now } = uow;
    const claims = await this.store.claims(tx, {
      pilot: pilot.ref,
      states: ['pending', 'accepted'],
    });
    const own = claims.filter(c => c.role === role && c.claimant === actor.ref);
    const holds = pilot.holders[role] === actor.ref;
    if (!holds && own.length === 0) {
      throw new NotAllowedError(
        say(phrases.notYours, { role: ROLE_TITLES[role] }),
      );
    }
    for (const claim of own) {
      await this.store.settle(tx, claim.id, {
        state: claim.state === 'pending' ? 'withdrawn' : 'ended',
        decidedBy: actor.ref,
        decidedAt: timestamp(now),
        reason: request.reason,
      });
    }
    if (holds) {
      await this.store.depart(tx, {
        pilot: pilot.ref,
        role,
        holder: actor.ref,
        at: timestamp(now),
        reason: request.reason ?? '',
      });
      await this.store.removeDeputy(tx, pilot.ref, role);
      tellOfVacancy(uow, role);
    }
    await uow.record({
      action: holds ? 'role.stepped-down' : 'role.claim-withdrawn',
      subject: `role/${role}`,
      payload: { holder: actor.ref, reason: request.reason },
    });
    await this.#changed(uow);
  }

  /** Names who may act for the actor in a role until a date; null takes it back. */
  async nameDeputy(
    uow: UnitOfWork,
    request: { role: string; deputy: string | null; until?: string },
  ): Promise<void> {
    const role = knownRole(request.role);
    const { pilot, tx, actor, now } = uow;
    if (pilot.holders[role] !== actor.ref) {
      throw new NotAllowedError(
        say(phrases.onlyHolder, { role: ROLE_TITLES[role] }),
      );
    }
    if (request.deputy === null) {
      await this.store.removeDeputy(tx, pilot.ref, role);
    } else {
      const until = new Date(request.until ?? '');
      const span = until.getTime() - now.getTime();
      if (!(span > 0 && span <= MAX_DEPUTY_MS)) {
        throw new InputError(phrases.deputySpan);
      }
      if (request.deputy === actor.ref) {
        throw new InputError(phrases.deputySelf);
      }
      await this.store.setDeputy(tx, pilot.ref, {
        role,
        holder: actor.ref,
        deputy: request.deputy,
        until: timestamp(until),
        at: timestamp(now),
      });
    }
    await uow.record({
      action: request.deputy ? 'role.deputy-named' : 'role.deputy-removed',
      subject: `role/${role}`,
      payload: { deputy: request.deputy, until: request.until },
    });
    await this.#changed(uow);
  }

  claims(
    reading: Pick<UnitOfWork, 'pilot'> & { tx: any },
  ): Promise<RoleClaim[]> {
    return this.store.claims(reading.tx, { pilot: reading.pilot.ref });
  }

  /** Others who claimed the same role hear that it is taken. */
  async #supersede(uow: UnitOfWork, accepted: RoleClaim): Promise<void> {
    const claims = await this.store.claims(uow.tx, {
      pilot: uow.pilot.ref,
      states: ['pending', 'accepted'],
    });
    for (const claim of claims) {
      if (claim.role !== accepted.role || claim.id === accepted.id) continue;
      await this.store.settle(uow.tx, claim.id, {
        state: claim.state === 'pending' ? 'rejected' : 'ended',
        decidedBy: uow.actor.ref,
        decidedAt: timestamp(uow.now),
        reason: say(phrases.superseded, { claimant: accepted.claimant }),
      });
    }
  }

  async #changed(uow: UnitOfWork): Promise<void> {
    uow.pilot = await this.pilots.refreshHolders(uow.tx, uow.pilot, uow.now);
    uow.send({ kind: 'roles-changed', payload: { pilot: uow.pilot.ref } });
  }
}

function knownRole(role: string): RoleId {
  if (!isRoleId(role)) {
    throw new NotFoundError(
      say(phrases.unknown, {
        id: role,
        ids: Object.keys(ROLE_TITLES).join(', '),
      }),
    );
  }
  return role;
}
