import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('the pack on %s', databaseId => {
  let house: ReadinessHouse;
  beforeEach(async () => {
    house = new ReadinessHouse(await TestHouse.create({ databaseId }));
  });

  it('keeps every version with its author, time and hash', async () => {
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One\n', '"0"');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# Two\n', '"1"');
    const { items } = await house.house.read(BYSTANDER, reading =>
      house.rooms.pack.versions(reading, 'runbook', {}),
    );
    expect(
      items.map(v => [v.version, v.authors, v.source, v.createdAt]),
    ).toEqual(
      [2, 1].map(version => [
        version,
        [{ actor: PEOPLE.serviceOwner, role: 'serviceOwner' }],
        'portal',
        '2026-06-01T09:00:00.000Z',
      ]),
    );
    const old = await house.house.read(BYSTANDER, reading =>
      house.rooms.pack.version(reading, 'runbook', 1),
    );
    expect(old.content).toBe('# One\n');
  });

  it('pages through versions', async () => {
    for (let n = 0; n < 3; n++) {
      await house.write(PEOPLE.serviceOwner, 'runbook', `# ${n}`, `"${n}"`);
    }
    const page = (cursor?: string) =>
      house.house.read(BYSTANDER, reading =>
        house.rooms.pack.versions(reading, 'runbook', { limit: 2, cursor }),
      );
    const first = await page();
    const second = await page(first.pageInfo.nextCursor);
    expect(first.items.map(v => v.version)).toEqual([3, 2]);
    expect(second.items.map(v => v.version)).toEqual([1]);
    expect(second.pageInfo.nextCursor).toBeUndefined();
  });

  it('makes no version of what differs only in what does not count', async () => {
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One\n\ntext\n', '"0"');
    await house.write(
      PEOPLE.serviceOwner,
      'runbook',
      '# One  \r\n\r\ntext\r\n\n',
      '"1"',
    );
    expect((await house.document('runbook')).current!.version).toBe(1);
  });

  it('overwrites nothing that the writer did not see', async () => {
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    await expect(
      house.write(PEOPLE.serviceOwner, 'runbook', '# Two', '"0"'),
    ).rejects.toMatchObject({ statusCode: 412 });
    await expect(
      house.write(PEOPLE.serviceOwner, 'runbook', '# Two'),
    ).rejects.toMatchObject({ statusCode: 428 });
  });

  it('is written by those who are listed, or their deputies', async () => {
    await expect(
      house.write(PEOPLE.sponsor, 'runbook', '# One', '"0"'),
    ).rejects.toThrow('Only the service owner of this pilot can write');
    await house.deputise(PEOPLE.serviceOwner, 'serviceOwner', BYSTANDER);
    await house.write(BYSTANDER, 'runbook', '# One', '"0"');
    expect((await house.document('runbook')).current!.authors).toEqual([
      {
        actor: BYSTANDER,
        role: 'serviceOwner',
        onBehalfOf: PEOPLE.serviceOwner,
      },
    ]);
  });

  it.each([
    ['x'.repeat(1_000_001), { statusCode: 413 }],
    [' \n', { name: 'InputError' }],
    ['a\u0000b', { name: 'InputError' }],
  ])('refuses what is too long, empty or no text', async (content, error) => {
    await expect(
      house.write(PEOPLE.serviceOwner, 'runbook', content, '"0"'),
    ).rejects.toMatchObject(error);
  });

  it('is closed once the pilot is decided', async () => {
    await house.house.database.knex('pilots').update({ stage: 'stopped' });
    await expect(
      house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"'),
    ).rejects.toThrow('The pilot is stopped; its readiness pack');
  });

  it('shows what changed since the last approval', async () => {
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One\n\na\nb\n', '"0"');
    await house.approve(PEOPLE.techLead, 'runbook');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One\n\na\nc\n', '"1"');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One\n\na\nd\n', '"2"');
    const { from, to, diff } = await house.house.read(BYSTANDER, reading =>
      house.rooms.pack.diff(reading, 'runbook', {}),
    );
    expect([from, to]).toEqual([1, 3]);
    expect(diff).toContain('-b\n+d\n');
  });

  it('leaves a document alone that lives where the entity says', async () => {
    const linked = new ReadinessHouse(
      await TestHouse.create({
        databaseId,
        entities: [
          examplePilot({
            spec: { pack: { runbook: 'https://git.example.com/runbook.md' } },
          }),
        ],
      }),
    );
    await expect(
      linked.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"'),
    ).rejects.toThrow('lives at https://git.example.com/runbook.md');
  });
});
