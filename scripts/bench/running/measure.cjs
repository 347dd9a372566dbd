/**
 * A process of its own, so that its memory is that of the passes: measures them and prints what
 * was found as one line of JSON, the progress on the error output.
 *
 * node --expose-gc measure.cjs sqlite|postgres 250,500,1000 [connection string]
 */
const path = require('node:path');

require('@backstage/cli/config/nodeTransform.cjs');

const {
  measurePasses,
} = require('../../../plugins/pilots-backend/src/simulation/passes/measurePasses.ts');

const [client, sizes, connection] = process.argv.slice(2);
measurePasses({
  place: { client, connection },
  scenario: path.join(__dirname, 'pilot.yaml'),
  sizes: sizes.split(',').map(Number),
  tell: line => console.error(line),
}).then(
  results => {
    console.log(JSON.stringify(results));
    process.exit(0);
  },
  error => {
    console.error(String(error.stack ?? error).slice(0, 4000));
    process.exit(1);
  },
);
