import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  PreconditionFailedError,
  PreconditionRequiredError,
} from '../ground/http/preconditions';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import type { Rooms } from '../rooms';

type Register = ActionsRegistryService['register'];
/** The Zod that the registry itself uses: schemas of another are published empty. */
export type Zod = Parameters<Parameters<Register>[0]['schema']['input']>[0];
type Shape = Parameters<Zod['object']>[0];

/** What somebody may propose through an agent; approvals, signatures and decisions are not among it. */
export const PROPOSALS = [
  'amendment.propose',
  'change.propose',
  'pack.comment',
  'pack.write',
  'risk.propose',
  'waiver.propose',
] as const satisfies readonly PilotAction[];

/** An action that proposes. */
export type Proposal = (typeof PROPOSALS)[number];

interface Described {
  name: string;
  title: string;
  /** For a language model: what it does, and what it does not. */
  description: string;
}

/**
 * Offers pilots to agents through Backstage's actions registry. An agent acts as
 * the person whose credentials it carries, through the same door as a request,
 * and can read and propose, nothing else.
 */
export class AgentActions {
  constructor(
    private readonly options: {
      registry: ActionsRegistryService;
      rooms: Rooms;
    },
  ) {}

  /** An action that reads across pilots. */
  across(
    about: Described & { input: (z: Zod) => Shape },
    run: (
      credentials: BackstageCredentials,
      input: any,
    ) => Promise<Record<string, unknown>>,
  ): void {
    this.options.registry.register({
      ...about,
      schema: {
        input: z => z.object(about.input(z)),
        output: z => z.object({}).passthrough(),
      },
      attributes: { readOnly: true, idempotent: true },
      action: async ({ credentials, input }) => ({
        output: asJson(await run(credentials, input)),
      }),
    });
  }

  /** An action that reads one pilot. */
  read(
    about: Described & { input?: (z: Zod) => Shape },
    run: (reading: Reading, input: any) => Promise<Record<string, unknown>>,
  ): void {
    const { useCases } = this.options.rooms;
    this.across(
      { ...about, input: z => ({ pilot: pilotRef(z), ...about.input?.(z) }) },
      (credentials, { pilot, ...input }) =>
        useCases.read(credentials, pilot.toLowerCase(), reading =>
          run(reading, input),
        ),
    );
  }

  /** An action by which the person behind the agent proposes something that others approve. */
  propose(
    about: Described & { action: Proposal; input: (z: Zod) => Shape },
    run: (uow: UnitOfWork, input: any) => Promise<Record<string, unknown>>,
  ): void {
    const { registry, rooms } = this.options;
    const { action, ...described } = about;
    registry.register({
      ...described,
      schema: {
        input: z => z.object({ pilot: pilotRef(z), ...about.input(z) }),
        output: z => z.object({}).passthrough(),
      },
      attributes: { readOnly: false, destructive: false, idempotent: false },
      action: async ({ credentials, input }) => {
        const { pilot, ifMatch, ...rest } = input as any;
        const output = await rooms.useCases
          .write(
            credentials,
            { ref: pilot.toLowerCase(), action, ifMatch },
            uow => run(uow, rest),
          )
          .catch(inKnownWords);
        return { output: asJson(output) };
      },
    });
  }
}

function pilotRef(z: Zod) {
  return z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/)
    .describe(
      'The pilot as namespace/name, for example default/loan-pre-approval',
    );
}

/** The registry passes on the words of errors that Backstage knows; 412 and 428 are none of them. */
function inKnownWords(error: Error): never {
  if (
    error instanceof PreconditionFailedError ||
    error instanceof PreconditionRequiredError
  ) {
    throw new ConflictError(error.message);
  }
  throw error;
}

/** What leaves is what JSON says of it. */
function asJson(value: Record<string, unknown>): any {
  return JSON.parse(JSON.stringify(value));
}
