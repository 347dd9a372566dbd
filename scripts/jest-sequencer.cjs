const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Files that take from half a minute to minutes, the longest first. Jest, where it has not seen them
 * before, takes the small files last, and these are small: one processor would wait for the other.
 */
const LONG = [
  'simulation/scenariosOnPostgres',
  'simulation/scenariosOnSqlite',
  'access/matrix/roleMatrix',
  'record/crash',
  'delivery/inbox/crash',
  'simulation/notifications',
  'simulation/demo/demo',
];

const placeOf = ({ path }) => {
  const place = LONG.findIndex(name => path.endsWith(`/src/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    // The sort is stable: all others stay as Jest would have them.
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
