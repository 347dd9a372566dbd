import {
  ChangeTemplate,
  templateId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { fromJson, toJson } from '../changeRows';

const TABLE = 'change_templates';

/** Templates of standard changes in the database. */
export class TemplateStore {
  /** The number of the next template. The caller holds the pilot's lock. */
  async nextNumber(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(
      tx,
      tx(TABLE).where('pilot_ref', pilot).max({ last: 'number' }).first(),
    );
    return Number(row?.last ?? 0) + 1;
  }

  async add(tx: Knex, template: ChangeTemplate): Promise<void> {
    const { pilot, number } = template;
    await tx(TABLE).insert({ pilot_ref: pilot, number, ...columns(template) });
  }

  async update(tx: Knex, template: ChangeTemplate): Promise<void> {
    const { pilot, number } = template;
    await tx(TABLE)
      .where({ pilot_ref: pilot, number })
      .update(columns(template));
  }

  async find(
    tx: Knex,
    pilot: string,
    number: number,
  ): Promise<ChangeTemplate | undefined> {
    const row = await ask(
      tx,
      tx(TABLE).where({ pilot_ref: pilot, number }).first(),
    );
    return row && toTemplate(row);
  }

  /** All of a pilot, the oldest first. */
  async all(tx: Knex, pilot: string): Promise<ChangeTemplate[]> {
    const rows = await ask(
      tx,
      tx(TABLE).where('pilot_ref', pilot).orderBy('number'),
    );
    return rows.map(toTemplate);
  }

  /** Pilots under one of whose templates changes can be made. */
  async pilotsWithAuthorised(tx: Knex): Promise<string[]> {
    const rows = await ask(
      tx,
      tx(TABLE)
        .where('state', 'authorised')
        .distinct('pilot_ref')
        .orderBy('pilot_ref'),
    );
    return rows.map(row => row.pilot_ref);
  }
}

function columns(template: ChangeTemplate) {
  return {
    state: template.state,
    title: template.title,
    impact: template.impact,
    deployment_plan: template.deploymentPlan,
    backout_steps: template.backoutSteps,
    targets: JSON.stringify(template.targets),
    content_hash: template.hash,
    authors: JSON.stringify(template.authors),
    verdicts: JSON.stringify(template.verdicts),
    created_at: template.createdAt,
    updated_at: template.updatedAt,
    authorised_at: template.authorisedAt ?? null,
    retirement: toJson(template.retirement),
    version: template.version,
  };
}

function toTemplate(row: any): ChangeTemplate {
  return {
    id: templateId(row.number),
    number: row.number,
    pilot: row.pilot_ref,
    state: row.state,
    title: row.title,
    impact: row.impact,
    deploymentPlan: row.deployment_plan,
    backoutSteps: row.backout_steps,
    targets: JSON.parse(row.targets),
    hash: row.content_hash,
    authors: JSON.parse(row.authors),
    verdicts: JSON.parse(row.verdicts),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    authorisedAt: row.authorised_at ?? undefined,
    retirement: fromJson(row.retirement),
    version: row.version,
  };
}
