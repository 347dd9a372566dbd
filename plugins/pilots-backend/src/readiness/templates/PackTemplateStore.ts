import {
  DocumentId,
  Sector,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';

/** A pack that was saved for others to begin with, without its texts. */
export interface PackTemplateSummary {
  id: string;
  title: string;
  sector: Sector;
  /** `namespace/name` of the pilot that it comes from. */
  pilot: string;
  /** How that was decided. */
  outcome: Stage;
  savedBy: string;
  savedAt: string;
}

/** A pack that was saved for others to begin with. */
export interface PackTemplate extends PackTemplateSummary {
  documents: Partial<Record<DocumentId, string>>;
}

const SUMMARY = [
  'id',
  'title',
  'sector',
  'pilot_ref',
  'outcome',
  'saved_by',
  'saved_at',
];

/** Saved packs in the database. */
export class PackTemplateStore {
  async add(tx: Knex, template: PackTemplate): Promise<void> {
    await tx('pack_templates').insert({
      id: template.id,
      title: template.title,
      sector: template.sector,
      pilot_ref: template.pilot,
      outcome: template.outcome,
      documents: JSON.stringify(template.documents),
      saved_by: template.savedBy,
      saved_at: template.savedAt,
    });
  }

  /** The newest first, those of a sector before the others. */
  async list(
    tx: Knex,
    options: { sector?: string; limit: number },
  ): Promise<PackTemplateSummary[]> {
    const rows = await tx('pack_templates')
      .orderByRaw('case when sector = ? then 0 else 1 end', [
        options.sector ?? '',
      ])
      .orderBy('saved_at', 'desc')
      .limit(options.limit)
      .select(SUMMARY);
    return rows.map(toSummary);
  }

  async find(tx: Knex, id: string): Promise<PackTemplate | undefined> {
    const row = await tx('pack_templates').where({ id }).first();
    return row && { ...toSummary(row), documents: JSON.parse(row.documents) };
  }
}

function toSummary(row: any): PackTemplateSummary {
  return {
    id: row.id,
    title: row.title,
    sector: row.sector,
    pilot: row.pilot_ref,
    outcome: row.outcome,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  };
}
