import {
  CRITERIA_EDIT_STAGES,
  CriteriaFacts,
  Criterion,
  formatCriteriaProblems,
  FORUM,
  isLocked,
  nextCriteriaState,
  pilotsPhrases,
  rolesFor,
  samePerson,
  say,
  Signatory,
  validateCriteria,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { requireMatch } from '../ground/http/preconditions';
import { together } from '../ground/database/oneReading';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import { assertRole } from '../ground/work/acting';
import { AmendmentStore } from './amendments/AmendmentStore';
import { criteriaFacts } from './criteriaFacts';
import { CriteriaStore, CriteriaVersion } from './CriteriaStore';
import { addVersion, lockVersion } from './versionSteps';
import { refuseEdit } from './refuseEdit';

const { version: said, edit } = pilotsPhrases.criteria;

/** Exit criteria from draft to lock. What changes them afterwards is an amendment. */
export class CriteriaService {
  constructor(
    private readonly store: CriteriaStore,
    private readonly amendments: AmendmentStore<{ criteria: Criterion[] }>,
  ) {}

  current({ tx, pilot }: Reading): Promise<CriteriaVersion | undefined> {
    return this.store.current(tx, pilot.ref);
  }

  /** The version that the lock closed, whatever was amended since. */
  original({ tx, pilot }: Reading): Promise<CriteriaVersion | undefined> {
    return this.store.original(tx, pilot.ref);
  }

  history({ tx, pilot }: Reading) {
    return this.store.history(tx, pilot.ref);
  }

  async version(
    { tx, pilot }: Reading,
    version: number,
  ): Promise<CriteriaVersion> {
    const found = await this.store.version(tx, pilot.ref, version);
    if (!found) throw new NotFoundError(say(said.unknown, { version }));
    return found;
  }

  /** What checklist and life cycle need to know: two queries, three once amended. */
  async facts(reading: Reading): Promise<CriteriaFacts> {
    const { tx, pilot } = reading;
    const { current, counts } = await together(tx, {
      current: () => this.current(reading),
      counts: () => this.amendments.counts(tx, pilot.ref),
    });
    const isAmended = current?.origin === 'amendment';
    const original = isAmended ? await this.original(reading) : current;
    return criteriaFacts(current, original, counts);
  }

  /**
   * Saves a new version, as a draft or as a proposal. After the lock nobody
   * does, whatever their role, and that they tried is recorded.
   */
  async save(
    uow: UnitOfWork,
    request: { criteria: unknown; propose: boolean },
  ): Promise<CriteriaVersion> {
    const { criteria: input, propose } = request;
    const current = await this.current(uow);
    if (current && isLocked(current.state)) throw refuseEdit(current, input);
    assertRole(uow, 'criteria.propose');
    if (!CRITERIA_EDIT_STAGES.includes(uow.pilot.stage)) {
      throw new ConflictError(say(edit.notNow, { stage: uow.pilot.stage }));
    }
    requireMatch(uow.ifMatch, current?.version ?? 0);
    const { criteria, problems } = validateCriteria(input, {
      complete: propose,
    });
    if (problems.length > 0) {
      throw new InputError(formatCriteriaProblems(problems));
    }
    const saved = await addVersion(this.store, uow, current, {
      event: propose ? 'propose' : 'save',
      origin: 'edit',
      criteria,
      savedBy: actOf(uow, rolesFor('criteria.propose')),
    });
    await uow.record({
      action: propose ? 'criteria.proposed' : 'criteria.saved',
      subject: 'criteria',
      payload: { version: saved.version, hash: saved.hash, criteria },
    });
    return saved;
  }

  /** Locks what is proposed; nothing happens if it is locked. For the last signature of `approve`. */
  async lock(uow: UnitOfWork): Promise<CriteriaVersion> {
    const current = await this.current(uow);
    if (current && isLocked(current.state)) return current;
    return lockVersion(this.store, uow, current, actOf(uow, FORUM));
  }

  /** Locks a proposal ahead of the signatures: by one of the three who did not propose it. */
  async lockByHand(
    uow: UnitOfWork,
    request: { hash: string },
  ): Promise<CriteriaVersion> {
    const current = await this.current(uow);
    if (uow.pilot.stage !== 'ready') {
      throw new ConflictError(say(said.lockNotNow, { stage: uow.pilot.stage }));
    }
    if (current && isLocked(current.state)) {
      throw new ConflictError(
        say(said.locked, { n: current.version, at: current.lockedAt! }),
      );
    }
    if (current && request.hash !== current.hash) {
      throw new ConflictError(say(said.otherSeen, { hash: current.hash }));
    }
    const act = uow.acting.find(
      one =>
        FORUM.includes(one.role!) &&
        !(current && samePerson(one, current.savedBy)),
    );
    if (!act) throw new NotAllowedError(said.ownProposal);
    return lockVersion(this.store, uow, current, act);
  }

  /** Opens locked criteria as a new draft version; nothing happens if they are open. For `revise` and `return`. */
  async reopen(uow: UnitOfWork): Promise<void> {
    const current = await this.current(uow);
    if (current?.state !== 'locked') return;
    const opened = await addVersion(this.store, uow, current, {
      event: 'reopen',
      origin: 'reopen',
      criteria: current.criteria,
      savedBy: actOf(uow, []),
    });
    await this.amendments.supersede(uow.tx, uow.pilot.ref, timestamp(uow.now));
    await uow.record({
      action: 'criteria.reopened',
      subject: 'criteria',
      payload: { version: opened.version, from: current.version },
    });
  }

  /** Puts an approved amendment in force, as a new locked version. */
  async amend(
    uow: UnitOfWork,
    amendment: { id: string; criteria: Criterion[]; approvedBy: Signatory },
  ): Promise<CriteriaVersion> {
    return addVersion(this.store, uow, await this.current(uow), {
      event: 'amend',
      origin: 'amendment',
      criteria: amendment.criteria,
      savedBy: amendment.approvedBy,
      amendment: amendment.id,
    });
  }

  /** Marks the criteria as evaluated, for good. For `decide`. */
  async close(uow: UnitOfWork): Promise<void> {
    const current = await this.current(uow);
    if (!current || !nextCriteriaState(current.state, 'evaluate')) return;
    const { version, hash } = current;
    const state = 'evaluated';
    await this.store.setState(uow.tx, uow.pilot.ref, { version, state });
    await uow.record({
      action: 'criteria.evaluated',
      subject: 'criteria',
      payload: { version, hash },
    });
  }
}

/** The act of this actor in one of the roles, else simply by them. */
function actOf(
  uow: UnitOfWork,
  roles: Parameters<UnitOfWork['actAs']>[0],
): Signatory {
  return uow.actAs(roles) ?? { actor: uow.actor.ref };
}
