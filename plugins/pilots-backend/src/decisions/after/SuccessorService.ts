import {
  OUTCOME_STAGES,
  pilotsPhrases,
  readSuccessor,
  rolesFor,
  say,
  successorEntity,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { stringify } from 'yaml';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../../guardrails/pilotToday';
import type { StoredPilotService } from '../../pilot/stored/StoredPilotService';
import { DecisionStore } from '../record/DecisionStore';
import { SuccessorStore } from './SuccessorStore';

const phrases = pilotsPhrases.decisions.successor;

/** What a successor takes over from the pilot before it. */
export interface Inheritance {
  pilot: string;
  title: string;
  decision: string;
  decidedAt: string;
  outcome: string;
  rationale: string;
  learnings: string;
}

/** The next pilot after one that iterates: offered as YAML, with the learnings carried over. */
export class SuccessorService {
  constructor(
    private readonly store: SuccessorStore,
    private readonly decisions: DecisionStore,
    private readonly storedPilots: StoredPilotService,
  ) {}

  /**
   * Writes the successor's entity and remembers that it is one. With `open` it
   * is kept here, so that its draft is in the catalog within seconds; without,
   * its YAML is for a repository.
   */
  async offer(uow: UnitOfWork, input: Record<string, unknown>) {
    const { tx, pilot } = uow;
    const [decided] = await this.decisions.list(tx, pilot.ref);
    if (pilot.stage !== OUTCOME_STAGES.iterate || !decided) {
      throw new ConflictError(
        say(phrases.notIterating, { stage: pilot.stage }),
      );
    }
    const { wanted, problems } = readSuccessor(input, pilotToday(uow));
    if (problems.length > 0) throw new InputError(problems.join('\n'));
    const [namespace] = pilot.ref.split('/');
    const successor = `${namespace}/${wanted.name}`.toLowerCase();
    const known = await this.store.predecessor(tx, successor);
    const opened = input.open === true;
    const followsAnother = known !== undefined && known.pilot !== pilot.ref;
    // What was offered before is offered again, but not opened beside a pilot that came of it.
    const isNew = !known || opened;
    if (
      followsAnother ||
      (isNew && (await this.store.isKnown(tx, successor)))
    ) {
      throw new ConflictError(say(phrases.nameTaken, { ref: successor }));
    }
    const entity = successorEntity(
      {
        ref: pilot.ref,
        title: pilot.title,
        spec: { ...pilot.declared, ...pilot.fields, roles: pilot.holders },
      },
      decided.record,
      wanted,
    );
    if (!known) {
      await this.store.add(tx, {
        successor,
        pilot: pilot.ref,
        decision: decided.record.id,
        by: uow.actAs(rolesFor('successor.offer')) ?? {
          actor: uow.actor.ref,
        },
        at: timestamp(uow.now),
      });
      await uow.record({
        action: 'successor.offered',
        subject: `pilot/${successor}`,
        payload: { decision: decided.record.id },
      });
    }
    if (opened) {
      await this.storedPilots.start(tx, uow.actor, { entity }, uow.now);
      await uow.record({
        action: 'successor.opened',
        subject: `pilot/${successor}`,
        payload: { decision: decided.record.id },
      });
    }
    return { ref: successor, entity, yaml: stringify(entity), opened };
  }

  successors({ tx, pilot }: Reading) {
    return this.store.successors(tx, pilot.ref);
  }

  /** What this pilot carries over, if it succeeds another. */
  async inheritance({ tx, pilot }: Reading): Promise<Inheritance | undefined> {
    const link = await this.store.predecessor(tx, pilot.ref);
    const decided = link && (await this.decisions.find(tx, link.decision));
    if (!decided) return undefined;
    const { id, title, decidedAt, outcome, rationale, learnings } =
      decided.record;
    return {
      pilot: link.pilot,
      title,
      decision: id,
      decidedAt,
      outcome,
      rationale,
      learnings,
    };
  }
}
