import {
  DocumentId,
  DocumentLink,
  DocumentVersion,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';
import { StoredDocument, toLink, toVersion } from './documentRows';

/** All of a version but its content, which is large. */
const VERSION_COLUMNS = [
  'document',
  'version',
  'hash',
  'authors',
  'source',
  'url',
  'created_at',
  'missing_sections',
  'size',
].map(column => `v.${column}`);

/** Documents and their versions in the database. */
export class DocumentStore {
  /** All documents of a pilot that are written or linked; one query. */
  async documents(tx: Knex, pilot: string): Promise<StoredDocument[]> {
    const rows: any[] = await readOnce(
      tx,
      ['pack_documents', 'pack_versions'],
      pilot,
      () =>
        tx('pack_documents as d')
          .leftJoin('pack_versions as v', join =>
            join
              .on('v.pilot_ref', 'd.pilot_ref')
              .andOn('v.document', 'd.document')
              .andOn('v.version', 'd.current_version'),
          )
          .where('d.pilot_ref', pilot)
          .select(
            ...VERSION_COLUMNS,
            'd.document as id',
            'd.link_url',
            'd.link_origin',
            'd.linked_by',
            'd.linked_at',
            'd.link_etag',
            'd.link_reachable',
            'd.link_reason',
            'd.link_read_at',
          ),
    );
    return rows.map(row => ({
      document: row.id,
      current: row.version ? toVersion(row) : undefined,
      link: toLink(row),
    }));
  }

  /** Every version of a document, newest first, without the contents. */
  async versions(
    tx: Knex,
    key: { pilot: string; document: DocumentId },
    page: { before?: number; limit: number },
  ): Promise<DocumentVersion[]> {
    const query = tx('pack_versions as v')
      .where({ 'v.pilot_ref': key.pilot, 'v.document': key.document })
      .orderBy('v.version', 'desc')
      .limit(page.limit)
      .select(...VERSION_COLUMNS);
    if (page.before) query.andWhere('v.version', '<', page.before);
    return (await ask(tx, query)).map(toVersion);
  }

  /** One version with its content. */
  async version(
    tx: Knex,
    key: { pilot: string; document: DocumentId; version: number },
  ): Promise<(DocumentVersion & { content: string }) | undefined> {
    const row = await ask(
      tx,
      tx('pack_versions')
        .where({
          pilot_ref: key.pilot,
          document: key.document,
          version: key.version,
        })
        .first(),
    );
    return row && { ...toVersion(row), content: row.content };
  }

  /** The hash of the version that was the current one at a time. */
  async hashAt(
    tx: Knex,
    key: { pilot: string; document: DocumentId },
    at: string,
  ): Promise<string | undefined> {
    const name = `${key.pilot} ${key.document}/${at}`;
    const row = await readOnce(tx, 'pack_versions', name, () =>
      tx('pack_versions')
        .where({ pilot_ref: key.pilot, document: key.document })
        .andWhere('created_at', '<=', at)
        .orderBy('version', 'desc')
        .first('hash'),
    );
    return row?.hash;
  }

  /** Adds a version and makes it the current one. */
  async addVersion(
    tx: Knex,
    pilot: string,
    version: DocumentVersion & { content: string },
  ): Promise<void> {
    await tx('pack_versions').insert({
      pilot_ref: pilot,
      document: version.document,
      version: version.version,
      hash: version.hash,
      authors: JSON.stringify(version.authors),
      source: version.source,
      url: version.url ?? null,
      created_at: version.createdAt,
      missing_sections: JSON.stringify(version.missingSections),
      size: version.size,
      content: version.content,
    });
    await this.#merge(tx, pilot, version.document, {
      current_version: version.version,
    });
    await this.#noteAuthors(tx, pilot, version.authors);
  }

  /** Says where a document is read from and what came of it; undefined unlinks it. */
  async setLink(
    tx: Knex,
    pilot: string,
    document: DocumentId,
    link: (DocumentLink & { etag?: string }) | undefined,
  ): Promise<void> {
    await this.#merge(tx, pilot, document, {
      link_url: link?.url ?? null,
      link_origin: link?.origin ?? null,
      linked_by: link?.linkedBy ? JSON.stringify(link.linkedBy) : null,
      linked_at: link?.linkedAt ?? null,
      link_etag: link?.etag ?? null,
      link_reachable: link?.reachable ?? null,
      link_reason: link?.reason ?? null,
      link_read_at: link?.readAt ?? '',
    });
  }

  /** Everybody who ever wrote, or may have written, something in the pack. */
  async authors(tx: Knex, pilot: string): Promise<string[]> {
    const people: string[] = await readOnce(tx, 'pack_authors', pilot, () =>
      tx('pack_authors').where('pilot_ref', pilot).pluck('person'),
    );
    return [...people];
  }

  /** Pilots that read documents from URLs, the longest unread first. */
  async pilotsWithLinks(
    tx: Knex,
    options: { readBefore: string; limit: number },
  ): Promise<string[]> {
    const rows = await ask(
      tx,
      tx('pack_documents')
        .whereNotNull('link_url')
        .andWhere('link_read_at', '<=', options.readBefore)
        .groupBy('pilot_ref')
        .orderByRaw('min(link_read_at)')
        .limit(options.limit)
        .select('pilot_ref'),
    );
    return rows.map(row => row.pilot_ref);
  }

  async #merge(
    tx: Knex,
    pilot: string,
    document: DocumentId,
    columns: Record<string, unknown>,
  ): Promise<void> {
    await tx('pack_documents')
      .insert({ pilot_ref: pilot, document, ...columns })
      .onConflict(['pilot_ref', 'document'])
      .merge(columns);
  }

  async #noteAuthors(
    tx: Knex,
    pilot: string,
    authors: Signatory[],
  ): Promise<void> {
    const people = authors.flatMap(({ actor, onBehalfOf }) =>
      onBehalfOf ? [actor, onBehalfOf] : [actor],
    );
    if (people.length === 0) return;
    await tx('pack_authors')
      .insert(
        [...new Set(people)].map(person => ({ pilot_ref: pilot, person })),
      )
      .onConflict(['pilot_ref', 'person'])
      .ignore();
  }
}
