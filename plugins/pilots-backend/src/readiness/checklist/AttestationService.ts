import {
  Attestation,
  AttestationCheck,
  Checklist,
  checksOf,
  DRY_RUN,
  ROLE_TITLES,
  samePerson,
  Signatory,
  withDeputies,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { assertPackOpen } from '../pack/assertPackOpen';
import { assertDocumentUrl } from '../pack/links/DocumentReader';
import { PackService } from '../pack/PackService';
import { AttestationStore } from './AttestationStore';

/** Shorter than this is no sentence of evidence. */
const MIN_STATEMENT = 20;

/** What somebody signs. */
export interface AttestationInput {
  check: string;
  statement: string;
  evidenceUrl?: string;
  /** Hash of the document that was tried out; refused when it is not the current one. */
  hash?: string;
}

/** Whether somebody may sign a check: in what capacity, or why not. */
type Capacity =
  | { by: Signatory; basis: string; refusal?: undefined }
  | { refusal: string };

/** Checks that people sign. */
export class AttestationService {
  constructor(
    private readonly options: {
      checklist: Checklist;
      pack: PackService;
      store: AttestationStore;
    },
  ) {}

  list(reading: Reading): Promise<Attestation[]> {
    return this.options.store.list(reading.tx, reading.pilot.ref);
  }

  /** What can be signed, and whether the reader may. */
  async signable(reading: Reading) {
    const authors = await this.options.pack.authors(reading);
    return this.options.checklist.attestations.map(check => {
      const { refusal } = capacity(check, reading, authors);
      const { id, title, item, prompt, document } = check;
      return {
        check: id,
        title,
        item,
        prompt,
        document,
        maySign: !refusal,
        whyNot: refusal,
      };
    });
  }

  async sign(uow: UnitOfWork, input: AttestationInput): Promise<Attestation> {
    const { pack, store } = this.options;
    assertPackOpen(uow.pilot);
    const check = this.#known(input.check);
    const allowed = capacity(check, uow, await pack.authors(uow));
    if (allowed.refusal !== undefined) {
      throw new NotAllowedError(allowed.refusal);
    }
    if (input.statement.trim().length < MIN_STATEMENT) {
      throw new InputError(
        `Say in a sentence of at least ${MIN_STATEMENT} characters what you saw`,
      );
    }
    if (input.evidenceUrl) assertDocumentUrl(input.evidenceUrl);
    const about = await this.#subject(uow, check, input.hash);
    const attestation: Attestation = {
      id: randomUUID(),
      check: check.id,
      by: allowed.by,
      basis: allowed.basis,
      statement: input.statement,
      evidenceUrl: input.evidenceUrl,
      ...about,
      at: timestamp(uow.now),
    };
    await store.add(uow.tx, uow.pilot.ref, attestation);
    await uow.record({
      action: 'attestation.signed',
      subject: `check/${check.id}`,
      payload: { ...attestation },
    });
    return attestation;
  }

  /** Version and hash of the document that a signature is about. */
  async #subject(
    uow: UnitOfWork,
    { document }: AttestationCheck,
    hash: string | undefined,
  ): Promise<{ version?: number; hash?: string }> {
    if (!document) return {};
    const { current } = (await this.options.pack.facts(uow))[document];
    if (!current) {
      throw new ConflictError(`The document ${document} is not written yet`);
    }
    if (hash && hash !== current.hash) {
      throw new ConflictError(
        `The document ${document} has changed since: its hash is ${current.hash} now`,
      );
    }
    return { version: current.version, hash: current.hash };
  }

  #known(id: string): AttestationCheck {
    const { checklist } = this.options;
    const known = checklist.attestations.find(check => check.id === id);
    if (known) return known;
    const exists = checksOf(checklist).some(check => check.id === id);
    throw new InputError(
      `${
        exists ? `${id} is evaluated, not signed` : `There is no check ${id}`
      }; signed are ${checklist.attestations.map(c => c.id).join(', ')}`,
    );
  }
}

function capacity(
  check: AttestationCheck,
  reading: Reading,
  packAuthors: readonly string[],
): Capacity {
  const { actor, pilot, now } = reading;
  if (actor.kind !== 'user') return { refusal: 'Only people sign' };
  const acting = actingAs(actor, pilot, now);
  if (check.id !== DRY_RUN.id) {
    const by = acting.find(act => check.roles?.includes(act.role!));
    if (by) return { by, basis: ROLE_TITLES[by.role!] };
    const who = (check.roles ?? []).map(role => ROLE_TITLES[role]);
    return { refusal: `It is signed by the ${who.join(' or the ')}` };
  }
  const authors = withDeputies(
    packAuthors.map(author => ({ actor: author })),
    pilot.deputies,
    timestamp(now),
  );
  if (authors.some(author => samePerson(author, { actor: actor.ref }))) {
    return {
      refusal:
        'The dry run shows that others can operate it: whoever wrote in the pack does not sign it',
    };
  }
  const basis = dryRunBasis(reading);
  return basis
    ? { by: { actor: actor.ref }, basis }
    : {
        refusal: `It is signed by somebody on call or of ${pilot.owner}`,
      };
}

function dryRunBasis({ actor, pilot }: Reading): string | undefined {
  const mine = [actor.ref, ...actor.ownership];
  const { primary, escalation } = pilot.declared.onCall ?? {};
  if ([primary, escalation].some(ref => ref && mine.includes(ref))) {
    return 'on call';
  }
  return mine.includes(pilot.owner) ? `of ${pilot.owner}` : undefined;
}
