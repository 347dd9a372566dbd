import { readAt } from './readAt';

const answer = {
  items: [
    { id: 'a', state: 'done' },
    { id: 'b', state: 'open', causes: [{ kind: 'limit' }] },
  ],
  measures: { changeFailRate: { value: 0 } },
};

it.each([
  ['', answer],
  ['measures.changeFailRate.value', 0],
  ['items.length', 2],
  ['items[0].id', 'a'],
  ['items[-1].id', 'b'],
  ['items[state=open].causes[0].kind', 'limit'],
  ['items[state=gone].id', undefined],
  ['items[7].id', undefined],
  ['measures.length', undefined],
  ['constructor.name', undefined],
  ['items.__proto__', undefined],
])('%s', (path, value) => {
  expect(readAt(answer, path)).toEqual(value);
});
