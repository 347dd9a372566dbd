import {
  cleanDocument,
  DocumentId,
  DOCUMENTS,
  documentSkeleton,
  pilotsPhrases,
  say,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { PackService } from '../pack/PackService';
import {
  PackTemplate,
  PackTemplateStore,
  PackTemplateSummary,
} from './PackTemplateStore';

const { template: phrases } = pilotsPhrases.readiness;

/** The stages from which a pack is worth passing on: the forum has decided. */
const DECIDED: readonly Stage[] = [
  'scaled',
  'iterating',
  'stopped',
  'archived',
];
const MAX_LISTED = 100;

/** Packs of decided pilots, cleaned, offered to the next. */
export class PackTemplateService {
  constructor(
    private readonly rooms: {
      pack: PackService;
      store: PackTemplateStore;
    },
  ) {}

  /** Saves the pack as it stands, without what belongs to this pilot alone. */
  async save(
    uow: UnitOfWork,
    request: { title: string },
  ): Promise<PackTemplateSummary> {
    const { pack, store } = this.rooms;
    const { pilot, actor, now } = uow;
    if (!DECIDED.includes(pilot.stage)) {
      throw new ConflictError(say(phrases.undecided, { stage: pilot.stage }));
    }
    const title = request.title.trim();
    if (!title) throw new InputError(phrases.untitled);
    const facts = await pack.facts(uow);
    const people = [
      ...Object.values(pilot.holders),
      ...(await pack.authors(uow)),
      ...[pilot.declared.onCall?.primary, pilot.declared.onCall?.escalation],
    ].filter((ref): ref is string => Boolean(ref));
    const origin = {
      names: [pilot.title, pilot.ref.split('/')[1]],
      people: [...new Set(people)],
    };
    const documents: PackTemplate['documents'] = {};
    for (const document of DOCUMENTS) {
      const { current } = facts[document];
      if (!current) continue;
      const { content } = await pack.version(uow, document, current.version);
      documents[document] = cleanDocument(content, origin);
    }
    const template: PackTemplate = {
      id: randomUUID(),
      title,
      sector: pilot.fields.sector,
      pilot: pilot.ref,
      outcome: pilot.stage,
      documents,
      savedBy: actor.ref,
      savedAt: timestamp(now),
    };
    await store.add(uow.tx, template);
    await uow.record({
      action: 'pack.saved-as-template',
      subject: `pack-template/${template.id}`,
      payload: { title, documents: Object.keys(documents) },
    });
    const { documents: _, ...summary } = template;
    return summary;
  }

  list(tx: Reading['tx'], sector?: string): Promise<PackTemplateSummary[]> {
    return this.rooms.store.list(tx, { sector, limit: MAX_LISTED });
  }

  /** Throws NotFoundError for a template that there is not. */
  async get(tx: Reading['tx'], id: string): Promise<PackTemplate> {
    const found = await this.rooms.store.find(tx, id);
    if (!found) throw new NotFoundError(say(phrases.unknown, { id }));
    return found;
  }

  /** What each document begins with: that of the template where it has one, else its headings. */
  async beginnings(
    tx: Reading['tx'],
    id?: string,
  ): Promise<Record<DocumentId, string>> {
    const template = id ? await this.get(tx, id) : undefined;
    return Object.fromEntries(
      DOCUMENTS.map(document => [
        document,
        template?.documents[document] ?? documentSkeleton(document),
      ]),
    ) as Record<DocumentId, string>;
  }
}
