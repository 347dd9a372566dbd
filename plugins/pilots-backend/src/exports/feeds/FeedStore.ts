import { Knex } from 'knex';

/** A private calendar address. The token itself is never kept. */
export interface Feed {
  id: string;
  /** User entity ref of who made it. */
  owner: string;
  title: string;
  createdAt: string;
  expiresAt: string;
  revokedAt?: string;
  lastVisitedAt?: string;
  /** Number of pilots that it lists. */
  pilots: number;
}

/** Calendar feeds in the database. */
export class FeedStore {
  async add(
    tx: Knex.Transaction,
    feed: Omit<Feed, 'pilots'> & { tokenHash: string; refs: string[] },
  ): Promise<void> {
    await tx('feeds').insert({
      id: feed.id,
      owner: feed.owner,
      title: feed.title,
      token_hash: feed.tokenHash,
      created_at: feed.createdAt,
      expires_at: feed.expiresAt,
    });
    const rows = feed.refs.map(ref => ({ feed_id: feed.id, pilot_ref: ref }));
    await tx.batchInsert('feed_pilots', rows, 300);
  }

  async of(tx: Knex, owner: string): Promise<Feed[]> {
    const rows = await tx('feeds as f')
      .where({ owner })
      .whereNull('revoked_at')
      .orderBy('created_at', 'desc')
      .select(
        'f.*',
        tx('feed_pilots').count('*').whereRaw('feed_id = f.id').as('pilots'),
      );
    return rows.map(toFeed);
  }

  /** The feed of a token that still opens it. */
  async byToken(
    tx: Knex,
    tokenHash: string,
    now: string,
  ): Promise<{ id: string } | undefined> {
    return tx('feeds')
      .where({ token_hash: tokenHash })
      .whereNull('revoked_at')
      .where('expires_at', '>', now)
      .first('id');
  }

  async noteVisit(tx: Knex, id: string, at: string): Promise<void> {
    await tx('feeds').where({ id }).update({ last_visited_at: at });
  }

  /** False when it is not that person's, or is revoked already. */
  async revoke(
    tx: Knex,
    key: { id: string; owner: string },
    at: string,
  ): Promise<boolean> {
    const count = await tx('feeds')
      .where(key)
      .whereNull('revoked_at')
      .update({ revoked_at: at });
    return count > 0;
  }

  refs(tx: Knex, feed: string): Promise<string[]> {
    return tx('feed_pilots')
      .where('feed_id', feed)
      .orderBy('pilot_ref')
      .pluck('pilot_ref');
  }
}

function toFeed(row: any): Feed {
  return {
    id: row.id,
    owner: row.owner,
    title: row.title,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.last_visited_at && { lastVisitedAt: row.last_visited_at }),
    pilots: Number(row.pilots),
  };
}
