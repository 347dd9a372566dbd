import { testDatabases, TestHouse } from '../../__testUtils__/TestHouse';
import { deploymentField, IS_DEPLOYMENT } from './deploymentField';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'deployments by what they say on %p',
  databaseId => {
    it.each([
      ['id', "= 'D1'", /delivery_facts_deployment_idx|_expr_idx/],
      [
        'changeRecord',
        "is not null and component = 'c'",
        /delivery_facts_record_idx|_component_idx/,
      ],
    ] as const)(
      'are found by an index of %s',
      async (name, condition, index) => {
        const { database } = await TestHouse.create({ databaseId });
        const plan = await database.transaction(async tx => {
          const isPostgres = databaseId.startsWith('POSTGRES');
          // Small tables are read whole, whatever indices they have.
          if (isPostgres) await tx.raw('set local enable_seqscan = off');
          return tx.raw(
            `${isPostgres ? 'explain' : 'explain query plan'}
           select event_time from delivery_facts
           where ${IS_DEPLOYMENT} and ${deploymentField(
              tx,
              name,
            )} ${condition}`,
          );
        });
        expect(JSON.stringify(plan.rows ?? plan)).toMatch(index);
      },
    );
  },
);
