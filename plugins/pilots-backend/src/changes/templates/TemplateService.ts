import {
  ChangeTemplate,
  rolesFor,
  TemplateDraft,
  templateHash,
  templateId,
  templateNumber,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { tellOfVoid } from '../../ground/messages/tellOfVoid';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { assertNotArchived } from '../steps/changeSteps';
import { assertSeen } from '../steps/giveVerdict';
import { after, authorOf, contentOf, judgeOf, note } from './templateSteps';
import { TemplateStore } from './TemplateStore';

const { template: phrases } = pilotsPhrases.changes;

/** Standard changes: agreed on once, by somebody who did not write them, and then made as often as needed. */
export class TemplateService {
  constructor(private readonly store: TemplateStore) {}

  list({ tx, pilot }: Reading): Promise<ChangeTemplate[]> {
    return this.store.all(tx, pilot.ref);
  }

  /** Throws NotFoundError for a template that the pilot does not have. */
  async get({ tx, pilot }: Reading, id: string): Promise<ChangeTemplate> {
    const number = templateNumber(id);
    const found = number && (await this.store.find(tx, pilot.ref, number));
    if (!found) {
      throw new NotFoundError(say(phrases.unknown, { id }));
    }
    return found;
  }

  /** Proposes a template. Throws InputError that names all that it lacks. */
  async propose(
    uow: UnitOfWork,
    draft: TemplateDraft,
  ): Promise<ChangeTemplate> {
    assertNotArchived(uow);
    const content = contentOf(uow, draft);
    const number = await this.store.nextNumber(uow.tx, uow.pilot.ref);
    const at = timestamp(uow.now);
    const template: ChangeTemplate = {
      ...content,
      id: templateId(number),
      number,
      pilot: uow.pilot.ref,
      state: 'proposed',
      hash: templateHash(content),
      authors: [authorOf(uow)],
      createdAt: at,
      updatedAt: at,
      verdicts: [],
      version: 1,
    };
    await this.store.add(uow.tx, template);
    await note(uow, template, 'proposed', { content, hash: template.hash });
    return template;
  }

  /** Another content is authorised again; changes that were approved under the old one name its version. */
  async edit(
    uow: UnitOfWork,
    request: { id: string; draft: TemplateDraft },
  ): Promise<ChangeTemplate> {
    const template = await this.get(uow, request.id);
    requireMatch(uow.ifMatch, template.version);
    const next = after(uow, template, 'edit');
    const content = contentOf(uow, request.draft);
    const hash = templateHash(content);
    if (hash === template.hash) return template;
    const author = authorOf(uow);
    const known = template.authors.some(
      ({ actor, onBehalfOf }) =>
        actor === author.actor && onBehalfOf === author.onBehalfOf,
    );
    const at = timestamp(uow.now);
    tellOfVoid(uow, {
      verdicts: template.verdicts,
      what: `the template ${template.id}, ${template.title},`,
      link: `changes#${template.id}`,
      scope: `change-template/${template.id}/void/${next.version}`,
      asks: ['template-authorisation'],
    });
    return this.#keep(
      uow,
      {
        ...next,
        ...content,
        hash,
        authorisedAt: undefined,
        authors: known ? template.authors : [...template.authors, author],
        verdicts: template.verdicts.map(v => ({
          ...v,
          voidedAt: v.voidedAt ?? at,
        })),
      },
      'edited',
      { content, hash, previousHash: template.hash, author },
    );
  }

  /** Authorises exactly what the caller saw. */
  async authorise(
    uow: UnitOfWork,
    request: { id: string; hash: string; statement?: string },
  ): Promise<ChangeTemplate> {
    const template = await this.get(uow, request.id);
    const next = after(uow, template, 'authorise');
    const by = judgeOf(uow, template);
    assertSeen(template, request.hash);
    const at = timestamp(uow.now);
    const { hash, statement = '' } = request;
    const verdict = { verdict: 'approved' as const, by, at, hash, statement };
    return this.#keep(
      uow,
      {
        ...next,
        // A verdict is no edit: changes under this version go on naming it.
        version: template.version,
        authorisedAt: at,
        verdicts: [...template.verdicts, verdict],
      },
      'authorised',
      { hash, by, statement },
    );
  }

  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<ChangeTemplate> {
    const template = await this.get(uow, request.id);
    const next = after(uow, template, 'reject');
    const by = judgeOf(uow, template);
    const { reason } = request;
    if (!reason.trim())
      throw new InputError(pilotsPhrases.general.rejectionReason);
    const { hash } = template;
    const verdict = {
      verdict: 'rejected' as const,
      by,
      at: timestamp(uow.now),
      hash,
      statement: reason,
    };
    return this.#keep(
      uow,
      { ...next, verdicts: [...template.verdicts, verdict] },
      'rejected',
      { hash, by, statement: reason },
    );
  }

  /** No change is made under it any more. */
  async retire(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<ChangeTemplate> {
    const template = await this.get(uow, request.id);
    const next = after(uow, template, 'retire');
    const { reason } = request;
    if (!reason.trim()) throw new InputError(phrases.retirementReason);
    const by = uow.actAs(rolesFor('change.close'))!;
    const retirement = { reason, by, at: timestamp(uow.now) };
    return this.#keep(uow, { ...next, retirement }, 'retired', { reason, by });
  }

  async #keep(
    uow: UnitOfWork,
    template: ChangeTemplate,
    what: string,
    payload: Record<string, unknown>,
  ): Promise<ChangeTemplate> {
    await this.store.update(uow.tx, template);
    await note(uow, template, what, payload);
    return template;
  }
}
