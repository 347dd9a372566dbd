import {
  assembleDecision,
  DecisionRecord,
  decisionHash,
  LOOK_BACK_DAYS,
  OUTCOME_STAGES,
  pilotsPhrases,
  ROLES,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { BlockedError } from '../../ground/http/preconditions';
import { tell } from '../../ground/messages/tell';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { ForumService } from '../forum/ForumService';
import { LookBackStore } from '../after/LookBackStore';
import { DecisionSources } from './DecisionSources';
import { DecisionStore, FoundDecision } from './DecisionStore';
import { gatherEvidence } from './gatherEvidence';

const { supersede, unknown } = pilotsPhrases.decisions.record;

/** Decisions: recorded once, for good, and read ever after. */
export class DecisionService {
  constructor(
    private readonly rooms: {
      forum: ForumService;
      lookBacks: LookBackStore;
      sources: DecisionSources;
      store: DecisionStore;
    },
  ) {}

  list({ tx, pilot }: Reading): Promise<FoundDecision[]> {
    return this.rooms.store.list(tx, pilot.ref);
  }

  /** The decision that holds now; undefined before the first. */
  async latest(reading: Reading): Promise<FoundDecision | undefined> {
    return (await this.list(reading))[0];
  }

  async get({ tx, pilot }: Reading, id: string): Promise<FoundDecision> {
    const found = await this.rooms.store.find(tx, id);
    if (found?.record.pilot !== pilot.ref) {
      throw new NotFoundError(say(unknown, { id }));
    }
    return found;
  }

  /** Records what the forum voted for, with all it stands on. For `decide`, in its transaction. */
  async decide(
    uow: UnitOfWork,
    request: { reason?: string },
  ): Promise<DecisionRecord> {
    const record = await this.#record(uow, request.reason);
    await this.rooms.sources.closeCriteria(uow);
    tell(uow, {
      recipients: ROLES.map(role => uow.pilot.holders[role]).filter(
        person => person !== uow.actor.ref,
      ),
      title: `Decided: ${record.outcome}${
        record.override ? ', otherwise than recommended' : ''
      }`,
      link: `decisions#${record.id}`,
      scope: `decision/${record.number}`,
    });
    return record;
  }

  /** Records a later decision in the place of an earlier one; the stage stays. */
  async supersede(
    uow: UnitOfWork,
    request: { id: string; reason?: string },
  ): Promise<DecisionRecord> {
    const { proposal, missing } = await this.rooms.forum.standing(uow);
    const latest = await this.latest(uow);
    if (latest?.record.id !== request.id) {
      throw new ConflictError(supersede.notLatest);
    }
    const blockers = [
      ...(proposal
        ? []
        : [
            {
              guard: 'rationale',
              message: supersede.nothing,
              clearedBy: supersede.propose,
            },
          ]),
      ...(missing
        ? [
            {
              guard: 'votes',
              message: missing,
              clearedBy: pilotsPhrases.lifecycle.guard.votes.mend,
            },
          ]
        : []),
    ];
    if (blockers.length > 0) {
      throw new BlockedError(
        say(supersede.notNow, {
          words: blockers.map(blocker => blocker.message).join('; '),
        }),
        blockers,
      );
    }
    return this.#record(uow, request.reason);
  }

  async #record(uow: UnitOfWork, said?: string): Promise<DecisionRecord> {
    const { forum, lookBacks, sources, store } = this.rooms;
    const { tx, pilot, now, actor } = uow;
    const { proposal, round, votes } = await forum.standing(uow);
    const reason = said?.trim() || undefined;
    const zone = pilot.fields.intent.timeZone ?? 'UTC';
    const record = assembleDecision({
      id: randomUUID(),
      pilot: pilot.ref,
      title: pilot.title,
      sector: pilot.fields.sector,
      hypothesis: pilot.fields.intent.hypothesis,
      number: round,
      decidedAt: timestamp(now),
      decidedBy: uow.actAs(['sponsor']) ?? { actor: actor.ref },
      ...(await gatherEvidence(uow, sources)),
      votes,
      proposal: proposal!,
      reason,
      lookBackDate:
        proposal!.lookBackDate ??
        DateTime.fromJSDate(now, { zone })
          .plus({ days: LOOK_BACK_DAYS })
          .toISODate()!,
      components: pilot.liveTargets,
    });
    const hash = decisionHash(record);
    await store.add(tx, {
      record,
      hash,
      proposalVersion: proposal!.version,
      reason,
    });
    await lookBacks.plan(tx, record, record.lookBackDate, zone);
    await uow.record({
      action: 'decision.recorded',
      subject: `decision/${record.id}`,
      payload: {
        number: record.number,
        hash,
        outcome: record.outcome,
        stage: OUTCOME_STAGES[record.outcome],
        recommended: record.recommendation.recommendation,
        override: record.override,
        criteria: record.criteria.hash,
        supersedes: record.supersedes,
      },
    });
    return record;
  }
}
