import {
  CorrectivePlan,
  pilotsPhrases,
  planHash,
  readPlan,
  ReviewProblem,
  rolesFor,
  samePerson,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { tellOfVoid } from '../../ground/messages/tellOfVoid';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { PlanRegister } from './PlanRegister';

const phrases = pilotsPhrases.reviews.plan;

/** What product manager or tech lead write. */
export interface PlanInput {
  cause?: unknown;
  actions?: unknown;
  /** Whether it is put to service owner and risk lead. */
  propose?: boolean;
}

/** Writing plans, and putting them to those who approve. */
export class PlanWriting {
  constructor(private readonly register: PlanRegister) {}

  /** A plan for a pause that has none yet: after a limit the suite opens it. */
  async create(uow: UnitOfWork, input: PlanInput): Promise<CorrectivePlan> {
    const { pilot, tx, now } = uow;
    if (pilot.stage !== 'paused') {
      throw new ConflictError(say(phrases.notPaused, { stage: pilot.stage }));
    }
    const open = await this.register.current(uow);
    if (open) {
      throw new ConflictError(
        say(phrases.another, { id: open.id, sameId: open.id }),
      );
    }
    const number = (await this.register.store.count(tx, pilot.ref)) + 1;
    const { cause, actions } = read(input, { breaches: [] });
    const at = timestamp(now);
    const plan: CorrectivePlan = {
      cause,
      actions,
      id: `CAP-${number}`,
      state: 'draft',
      version: 1,
      hash: planHash({ cause, actions }),
      breaches: [],
      authors: [authorOf(uow)],
      verdicts: [],
      openedAt: at,
    };
    const written = input.propose ? this.#proposed(plan, at) : plan;
    await this.register.add(uow, written, {
      action: input.propose ? 'plan.proposed' : 'plan.opened',
      payload: { cause, actions },
    });
    return written;
  }

  /** Writes the plan anew. What was approved before is approved no more. */
  async edit(
    uow: UnitOfWork,
    request: { id: string; input: PlanInput },
  ): Promise<CorrectivePlan> {
    const { input } = request;
    const plan = await this.register.find(uow, request.id);
    requireMatch(uow.ifMatch, plan.version);
    const edited = this.register.after(plan, 'edit');
    const { cause, actions } = read(input, plan);
    const author = authorOf(uow);
    const known = plan.authors.some(one => samePerson(one, author));
    const draft: CorrectivePlan = {
      ...edited,
      cause,
      actions,
      hash: planHash({ cause, actions }),
      authors: known ? plan.authors : [...plan.authors, author],
      // A rejection says what to mend, and stays; approvals were of another text.
      verdicts: plan.verdicts.filter(({ verdict }) => verdict === 'rejected'),
      proposedAt: undefined,
      approvedAt: undefined,
    };
    const at = timestamp(uow.now);
    const written = input.propose ? this.#proposed(draft, at) : draft;
    tellOfVoid(uow, {
      verdicts: plan.verdicts,
      what: `the corrective action plan ${plan.id}`,
      link: `reviews#plan-${plan.id}`,
      scope: `plan/${plan.id}/void/${plan.version + 1}`,
      asks: ['plan-approval'],
    });
    return this.register.save(uow, written, {
      action: input.propose ? 'plan.proposed' : 'plan.edited',
      payload: { cause, actions },
    });
  }

  #proposed(plan: CorrectivePlan, at: string): CorrectivePlan {
    return { ...this.register.after(plan, 'propose'), proposedAt: at };
  }
}

function read(
  input: PlanInput,
  known: Pick<CorrectivePlan, 'breaches'> & Partial<CorrectivePlan>,
) {
  const { cause, actions, breaches } = known;
  const { content, problems } = readPlan(
    { ...input },
    {
      known:
        cause === undefined ? undefined : { cause, actions: actions ?? [] },
      breaches,
      propose: Boolean(input.propose),
      newId: randomUUID,
    },
  );
  refuse(problems);
  return content;
}

/** Throws an InputError that names every problem. */
export function refuse(problems: readonly ReviewProblem[]): void {
  if (problems.length === 0) return;
  throw new InputError(
    problems.map(({ field, message }) => `${field}: ${message}`).join('\n'),
  );
}

function authorOf(uow: UnitOfWork): Signatory {
  return uow.actAs(rolesFor('plan.propose')) ?? { actor: uow.actor.ref };
}
