// @ts-check

/**
 * The readiness pack: nine documents a pilot, every version of each, what was
 * said about them, and where those live that are read from a URL.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('pack_documents', table => {
    table.comment('Where each document of a pack stands, and its link');
    table.string('pilot_ref', 255).notNullable();
    table.string('document', 32).notNullable();
    table.integer('current_version').notNullable().defaultTo(0);
    table.text('link_url').nullable();
    table.string('link_origin', 8).nullable().comment('entity or portal');
    table.text('linked_by').nullable().comment('JSON: signatory');
    table.string('linked_at', 24).nullable();
    table.text('link_etag').nullable().comment('Of the last answer');
    table.boolean('link_reachable').nullable().comment('Null: not read yet');
    table.text('link_reason').nullable().comment('Why it cannot be read');
    table.string('link_read_at', 24).notNullable().defaultTo('');
    table.primary(['pilot_ref', 'document']);
    table.index(['link_read_at'], 'pack_documents_read_idx');
  });

  await knex.schema.createTable('pack_versions', table => {
    table.comment('Every version of every document; never changed');
    table.string('pilot_ref', 255).notNullable();
    table.string('document', 32).notNullable();
    table.integer('version').notNullable();
    table
      .string('hash', 64)
      .notNullable()
      .comment('SHA-256, normalised content');
    table.text('authors').notNullable().comment('JSON: signatories');
    table.string('source', 8).notNullable().comment('portal or url');
    table.text('url').nullable();
    table.string('created_at', 24).notNullable();
    table.text('missing_sections').notNullable().comment('JSON: section ids');
    table.integer('size').notNullable().comment('Characters');
    // Last, so that reading the other columns does not walk over it.
    table.text('content').notNullable();
    table.primary(['pilot_ref', 'document', 'version']);
  });

  await knex.schema.createTable('pack_authors', table => {
    table.comment('Everybody who wrote, or may have written, in the pack');
    table.string('pilot_ref', 255).notNullable();
    table.string('person', 255).notNullable();
    table.primary(['pilot_ref', 'person']);
  });

  await knex.schema.createTable('pack_reviews', table => {
    table.comment('Approvals and requests for changes, each of one version');
    table.bigIncrements('seq').comment('Order in which they were given');
    table.string('id', 36).notNullable().unique();
    table.string('pilot_ref', 255).notNullable();
    table.string('document', 32).notNullable();
    table.string('decision', 24).notNullable();
    table.integer('version').notNullable();
    table.string('hash', 64).notNullable();
    table.text('signatory').notNullable().comment('JSON');
    table.text('statement').notNullable();
    table.string('reviewed_at', 24).notNullable();
    table.index(['pilot_ref', 'document'], 'pack_reviews_document_idx');
  });

  await knex.schema.createTable('pack_comments', table => {
    table.comment('What readers say about a document');
    table.bigIncrements('seq');
    table.string('id', 36).notNullable().unique();
    table.string('pilot_ref', 255).notNullable();
    table.string('document', 32).notNullable();
    table.integer('version').notNullable();
    table.string('author', 255).notNullable();
    table.text('comment').notNullable();
    table.string('commented_at', 24).notNullable();
    table.index(['pilot_ref', 'document'], 'pack_comments_document_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'pack_comments',
    'pack_reviews',
    'pack_authors',
    'pack_versions',
    'pack_documents',
  ]) {
    await knex.schema.dropTable(table);
  }
};
