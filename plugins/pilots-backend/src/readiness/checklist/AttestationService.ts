import {
  Attestation,
  AttestationCheck,
  Checklist,
  checksOf,
  DRY_RUN,
  pilotsPhrases,
  ROLE_TITLES,
  samePerson,
  say,
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

const { checklist: checklistPhrases, pack: packPhrases } =
  pilotsPhrases.readiness;
const phrases = checklistPhrases.attestation;

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
      throw new InputError(say(phrases.tooShort, { n: MIN_STATEMENT }));
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
      throw new ConflictError(
        say(packPhrases.approve.documentUnwritten, { document }),
      );
    }
    if (hash && hash !== current.hash) {
      throw new ConflictError(
        say(phrases.changedSince, { document, hash: current.hash }),
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
      say(exists ? phrases.notSigned : phrases.unknown, {
        id,
        ids: checklist.attestations.map(c => c.id).join(', '),
      }),
    );
  }
}

function capacity(
  check: AttestationCheck,
  reading: Reading,
  packAuthors: readonly string[],
): Capacity {
  const { actor, pilot, now } = reading;
  if (actor.kind !== 'user') return { refusal: phrases.onlyPeople };
  const acting = actingAs(actor, pilot, now);
  if (check.id !== DRY_RUN.id) {
    const by = acting.find(act => check.roles?.includes(act.role!));
    if (by) return { by, basis: ROLE_TITLES[by.role!] };
    const who = (check.roles ?? []).map(role => ROLE_TITLES[role]);
    return {
      refusal: say(phrases.waitsFor, { roles: who.join(' or the ') }),
    };
  }
  const authors = withDeputies(
    packAuthors.map(author => ({ actor: author })),
    pilot.deputies,
    timestamp(now),
  );
  if (authors.some(author => samePerson(author, { actor: actor.ref }))) {
    return { refusal: phrases.notByAuthors };
  }
  const basis = dryRunBasis(reading);
  return basis
    ? { by: { actor: actor.ref }, basis }
    : { refusal: say(phrases.dryRunWaitsFor, { owner: pilot.owner }) };
}

function dryRunBasis({ actor, pilot }: Reading): string | undefined {
  const mine = [actor.ref, ...actor.ownership];
  const { primary, escalation } = pilot.declared.onCall ?? {};
  if ([primary, escalation].some(ref => ref && mine.includes(ref))) {
    return phrases.onCall;
  }
  return mine.includes(pilot.owner)
    ? say(phrases.ofTeam, { owner: pilot.owner })
    : undefined;
}
