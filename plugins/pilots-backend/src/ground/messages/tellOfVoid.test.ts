import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';
import { changeActs } from '../../changes/__testUtils__/changeActs';

jest.setTimeout(60_000);

describe('an approval that is void', () => {
  it('is told once to whoever gave it, and not for a draft or another id', async () => {
    const house = await TestHouse.create({ databaseId: 'SQLITE_3' });
    const told: { recipient: string; scope: string }[] = [];
    house.rooms.worker.handle('notify', async notice => {
      told.push(notice);
    });
    const voids = async () => {
      await house.rooms.worker.drain();
      return told
        .filter(({ scope }) => scope.includes('/void/'))
        .map(({ recipient, scope }) => `${recipient} ${scope}`);
    };
    const { approve, create, edit, propose, read } = changeActs(house);
    const draft = await create(PEOPLE.techLead);
    await edit(PEOPLE.techLead, draft.id, { title: 'Other' }, 1);
    expect(await voids()).toEqual([]);

    const change = await propose(PEOPLE.techLead);
    await approve(PEOPLE.serviceOwner, change);
    const { version } = await read(change.id);
    const commits = ['0123456789'];
    await edit(PEOPLE.techLead, change.id, { commits }, version);
    expect(await voids()).toEqual([]);
    const title = 'Put scoring live everywhere';
    await edit(PEOPLE.techLead, change.id, { title, commits }, version + 1);
    await edit(
      PEOPLE.techLead,
      change.id,
      { title: `${title}, at once`, commits },
      version + 2,
    );
    expect(await voids()).toEqual([
      `${PEOPLE.serviceOwner} pilots:default/loan-pre-approval:change/${
        change.id
      }/void/${version + 2}`,
    ]);
  });
});
