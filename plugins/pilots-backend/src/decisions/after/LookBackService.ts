import {
  LOOK_BACK_VERDICTS,
  LookBack,
  LookBackVerdict,
  pilotsPhrases,
  rolesFor,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../../guardrails/pilotToday';
import { DecisionService } from '../record/DecisionService';
import { LookBackStore } from './LookBackStore';

const { lookBack: phrases } = pilotsPhrases.decisions.record;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Looks back at decisions: were they right? */
export class LookBackService {
  constructor(
    private readonly store: LookBackStore,
    private readonly decisions: DecisionService,
  ) {}

  /** Looks back at the decision; a date says when to look again. */
  async look(
    uow: UnitOfWork,
    request: { id: string; verdict: unknown; note: unknown; next?: unknown },
  ): Promise<LookBack> {
    const { record, supersededBy } = await this.decisions.get(uow, request.id);
    if (supersededBy) {
      throw new ConflictError(say(phrases.superseded, { id: supersededBy }));
    }
    const lookBack: LookBack = {
      ...readLookBack(request, pilotToday(uow)),
      by: uow.actAs(rolesFor('decision.look-back')) ?? { actor: uow.actor.ref },
      at: timestamp(uow.now),
    };
    const zone = uow.pilot.fields.intent.timeZone ?? 'UTC';
    await this.store.add(uow.tx, record, lookBack);
    await this.store.plan(uow.tx, record, lookBack.next, zone);
    await uow.record({
      action: `decision.${lookBack.verdict}`,
      subject: `decision/${record.id}`,
      payload: { ...lookBack },
    });
    return lookBack;
  }

  /** Looks back that are due and nobody was told of: they stand on the board from here on. */
  async remind({ tx, pilot, now }: UnitOfWork): Promise<void> {
    await this.store.markReminded(tx, pilot.ref, timestamp(now));
  }

  async waiting({ tx, pilot, now }: Reading): Promise<WaitingItem[]> {
    const due = await this.store.due(tx, pilot.ref, timestamp(now));
    return due.map(({ id, since }) => ({
      id: `look-back/${id}/${since.slice(0, 10)}`,
      kind: 'look-back',
      title: phrases.waiting,
      since,
      roles: [...rolesFor('decision.look-back')],
      link: `decisions#${id}`,
    }));
  }
}

function readLookBack(
  input: { verdict: unknown; note: unknown; next?: unknown },
  today: string,
): Pick<LookBack, 'verdict' | 'note' | 'next'> {
  const { verdict, next } = input;
  const note = typeof input.note === 'string' ? input.note.trim() : '';
  const problems: string[] = [];
  if (!LOOK_BACK_VERDICTS.includes(verdict as LookBackVerdict)) {
    const verdicts = LOOK_BACK_VERDICTS.join(', ');
    problems.push(say(phrases.verdict, { verdicts }));
  }
  if (!note) problems.push(phrases.note);
  const isDate = typeof next === 'string' && DATE.test(next) && next > today;
  if (next !== undefined && !isDate) {
    problems.push(phrases.next);
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  return {
    verdict: verdict as LookBackVerdict,
    note,
    ...(isDate && { next }),
  };
}
