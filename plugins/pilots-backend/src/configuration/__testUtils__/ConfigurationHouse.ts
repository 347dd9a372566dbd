import { TestDatabaseId } from '@backstage/backend-test-utils';
import { examplePilot } from '../../__testUtils__/examplePilot';
import { RunningHouse } from '../../__testUtils__/RunningHouse';
import { changeActs } from '../../changes/__testUtils__/changeActs';
import { PILOT } from '../../outcomes/__testUtils__/OutcomeHouse';
import { PEOPLE } from '../../__testUtils__/examplePilot';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** What never may be seen again once it was sent. */
export const SECRET = 'hunter2-correct-horse';

/** Parameters of the energy retailer, as it runs. */
export const LIVE = {
  timeoutMs: 3000,
  flags: { newTariff: false },
  region: 'eu-central-1',
  db: { host: 'db.example.com', password: SECRET },
};

/** A running pilot whose configuration is watched. */
export class ConfigurationHouse {
  static async create(
    databaseId: TestDatabaseId,
    options: { stage?: string } = {},
  ): Promise<ConfigurationHouse> {
    const { spec } = examplePilot() as { spec?: { guardrails?: object } };
    const running = await RunningHouse.create(databaseId, {
      stage: options.stage,
      spec: {
        guardrails: {
          ...spec?.guardrails,
          constraints: [{ kind: 'data-residency', text: 'In the EU' }],
        },
      },
    });
    return new ConfigurationHouse(running);
  }

  private constructor(readonly running: RunningHouse) {}

  get room() {
    return this.running.rooms.configuration;
  }

  get house() {
    return this.running.house;
  }

  /** The tech lead proposes; constraints bind the region. */
  propose(input: object = {}, version?: number) {
    return this.running.as(
      'techLead',
      'configuration.write',
      uow =>
        this.room.proposals.propose(uow, {
          environment: 'production',
          parameters: LIVE,
          constraints: [{ path: '/region', kind: 'data-residency' }],
          ...input,
        }),
      version === undefined ? undefined : `"${version}"`,
    );
  }

  async approve(
    version: number,
    input: { change?: string; environment?: string } = {},
    role: keyof typeof PEOPLE = 'serviceOwner',
  ) {
    const { environment = 'production', change } = input;
    const key = { environment, version };
    const { hash } = await this.running.read(reading =>
      this.room.baselines.get(reading, key),
    );
    return this.running.as(role, 'configuration.approve', uow =>
      this.room.proposals.approve(uow, key, { hash, change }),
    );
  }

  /** An approved change record. */
  async change(parts: object = {}): Promise<string> {
    const acts = changeActs(this.house);
    const change = await acts.propose(PEOPLE.techLead, parts);
    await acts.approve(PEOPLE.serviceOwner, change);
    return change.id;
  }

  /** An accepted first version. */
  async baseline(input: object = {}): Promise<void> {
    const change = await this.change();
    const { environment, version } = await this.propose({ ...input, change });
    await this.approve(version, { environment });
    this.running.notices.length = 0;
  }

  /** What the pipeline found, some minutes after now. */
  async observe(
    parameters: object,
    options: { at?: string; environment?: string } = {},
  ) {
    const { environment = 'production', at } = options;
    const receipt = await this.running.as(
      'techLead',
      'configuration.observe',
      uow =>
        this.room.intake.take(
          uow,
          { environment, parameters, observedAt: at },
          'api',
        ),
    );
    await this.running.rooms.worker.drain();
    return receipt;
  }

  accept(id: string, input: { change: string; paths?: string[] }) {
    return this.running.as('productManager', 'drift.accept', uow =>
      this.room.acceptance.accept(uow, id, { reason: 'Tuned', ...input }),
    );
  }

  episodes() {
    return this.house.database
      .knex('configuration_drift')
      .where('pilot_ref', PILOT)
      .orderBy(['opened_at', 'id'])
      .then(rows => rows.map(row => JSON.parse(row.episode)));
  }

  alerts() {
    return this.running.notices.filter(({ scope }) => /:drift\//.test(scope));
  }

  /** Everything that is in the database, as one text. */
  async everything(): Promise<string> {
    const { knex } = this.house.database;
    const tables: string[] =
      knex.client.config.client === 'pg'
        ? (
            await knex.raw(
              `select table_name as name from information_schema.tables where table_schema = current_schema()`,
            )
          ).rows.map((row: { name: string }) => row.name)
        : await knex('sqlite_master').where('type', 'table').pluck('name');
    const parts: string[] = [];
    for (const table of tables) {
      parts.push(JSON.stringify(await knex(table)));
    }
    return parts.join('\n');
  }
}
