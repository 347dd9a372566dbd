import {
  frozenDifferences,
  NO_OUTCOMES,
  OutcomeDefinition,
  pilotsPhrases,
  readOutcomeDefinition,
  rolesFor,
  say,
  SourceProblems,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { entityTag, requireMatch } from '../../ground/http/preconditions';
import {
  Reading,
  RecordedRefusal,
  UnitOfWork,
} from '../../ground/work/UnitOfWork';
import { DefinitionStore, StoredDefinition } from './DefinitionStore';

const { definition: said } = pilotsPhrases.outcomes;

/** What success means is open until the forum approves it, */
const OPEN: readonly Stage[] = ['draft', 'ready'];
/** and nothing is measured any more once the pilot is decided. */
const OVER: readonly Stage[] = ['scaled', 'iterating', 'stopped', 'archived'];

/** The definition as it is answered; version 0 stands for one that nobody has written. */
export interface DefinitionView extends OutcomeDefinition {
  version: number;
  etag: string;
  savedBy?: string;
  savedAt?: string;
  /** Targets, baselines and what is measured are fixed; sources and titles are not. */
  frozen: boolean;
  whyNotEditable?: string;
}

/** What a pilot's outcomes are and how they are measured. */
export class DefinitionService {
  constructor(
    private readonly options: {
      store: DefinitionStore;
      /** What the sources say of how they are described. */
      problemsOf: SourceProblems;
    },
  ) {}

  /** The definition that rules, or undefined while there is none. */
  stored({
    tx,
    pilot,
  }: Pick<Reading, 'tx' | 'pilot'>): Promise<StoredDefinition | undefined> {
    return this.options.store.current(tx, pilot.ref);
  }

  async definition(
    reading: Pick<Reading, 'tx' | 'pilot'>,
  ): Promise<OutcomeDefinition> {
    return (await this.stored(reading))?.definition ?? NO_OUTCOMES;
  }

  async view(reading: Reading): Promise<DefinitionView> {
    return viewOf(reading, await this.stored(reading));
  }

  /** Saves a version; the first one with `If-Match: "0"`. */
  async save(uow: UnitOfWork, input: unknown): Promise<DefinitionView> {
    const before = await this.stored(uow);
    const { definition, problems } = readOutcomeDefinition(
      input,
      this.options.problemsOf,
    );
    assertEditable(uow, before, definition);
    requireMatch(uow.ifMatch, before?.version ?? 0);
    if (problems.length > 0) throw new InputError(problems.join('; '));
    const stored: StoredDefinition = {
      version: (before?.version ?? 0) + 1,
      // As it will be read: without the fields that are not set.
      definition: JSON.parse(JSON.stringify(definition)),
      savedBy: uow.actAs(rolesFor('observation.write')) ?? {
        actor: uow.actor.ref,
      },
      savedAt: timestamp(uow.now),
    };
    await this.options.store.add(uow.tx, uow.pilot.ref, stored);
    await uow.record({
      action: 'outcomes.defined',
      subject: 'outcomes/metrics',
      payload: {
        version: stored.version,
        definition: stored.definition,
        by: stored.savedBy,
      },
    });
    return viewOf(uow, stored);
  }
}

function viewOf(
  { pilot }: Pick<Reading, 'pilot'>,
  stored: StoredDefinition | undefined,
): DefinitionView {
  const version = stored?.version ?? 0;
  return {
    ...(stored?.definition ?? NO_OUTCOMES),
    version,
    etag: entityTag(version),
    savedBy: stored?.savedBy.actor,
    savedAt: stored?.savedAt,
    frozen: stored !== undefined && !OPEN.includes(pilot.stage),
    whyNotEditable: OVER.includes(pilot.stage)
      ? say(said.over, { stage: pilot.stage })
      : undefined,
  };
}

/** Throws for an edit that comes too late; one that moves the goalposts is recorded too. */
function assertEditable(
  uow: UnitOfWork,
  before: StoredDefinition | undefined,
  after: OutcomeDefinition,
): void {
  const { frozen, whyNotEditable } = viewOf(uow, before);
  if (whyNotEditable) throw new ConflictError(whyNotEditable);
  if (!frozen || !before) return;
  const differences = frozenDifferences(before.definition, after);
  if (differences.length === 0) return;
  throw new RecordedRefusal(
    new ConflictError(
      say(said.fixed, { differenceWords: differences.join('; ') }),
    ),
    {
      action: 'outcomes.edit-refused',
      subject: 'outcomes/metrics',
      payload: { version: before.version, attempted: differences },
    },
  );
}
