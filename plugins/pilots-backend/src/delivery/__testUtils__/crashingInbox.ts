/**
 * A replica that receives webhooks until it is killed. It says on standard
 * output which of them it would have answered, while it applies them.
 */
import { Knex, knex as connect } from 'knex';
import { systemClock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { deployedBy, roomOn } from './inboxOn';

async function main(config: Knex.Config): Promise<void> {
  const knex = connect(config);
  const database = await PilotsDatabase.create({
    database: { getClient: async () => knex, migrations: { skip: true } },
  });
  const { inbox } = roomOn(database, systemClock);
  const sender = String(process.pid);
  for (let n = 0; ; n++) {
    await inbox.receive({
      source: 'cdevents',
      path: '',
      headers: {},
      body: deployedBy(sender, n),
    });
    process.stdout.write(`${sender}-${n}\n`);
  }
}

main(JSON.parse(process.argv[2]));
