/**
 * A process that writes to one pilot until it is killed. Each write is a claim
 * (state) and its entry in the record, through the use-case runner; after each
 * commit it says so on standard output.
 */
import { Knex, knex as connect } from 'knex';
import { Idle } from './Idle';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { OutboxStore } from '../ground/messages/Outbox';
import { UseCases } from '../ground/work/UseCases';
import { systemClock } from '../ground/Clock';
import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import { RoleStore } from '../pilot/roles/RoleStore';
import { RecordService } from '../record/RecordService';
import { RecordStore } from '../record/RecordStore';

const PILOT = 'default/loan-pre-approval';

async function main(config: Knex.Config): Promise<void> {
  const knex = connect(config);
  const database = await PilotsDatabase.create({
    database: { getClient: async () => knex, migrations: { skip: true } },
  });
  const roles = new RoleStore();
  const useCases = new UseCases({
    database,
    clock: systemClock,
    pilots: new PilotService(new PilotStore(), roles),
    record: new RecordService(new RecordStore()),
    outbox: new OutboxStore(),
    ...Idle,
  });
  for (let n = 0; ; n++) {
    const id = `${process.pid}-${n}`;
    await useCases.system(PILOT, async uow => {
      await roles.add(uow.tx, {
        id,
        pilot: PILOT,
        role: 'techLead',
        claimant: 'user:default/nobody',
        state: 'pending',
        note: '',
        claimedAt: uow.now.toISOString(),
      });
      await uow.record({
        action: 'role.claimed',
        subject: `claim/${id}`,
        payload: { id },
      });
    });
    process.stdout.write(`${id}\n`);
  }
}

main(JSON.parse(process.argv[2]));
