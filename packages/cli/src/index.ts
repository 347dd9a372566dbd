/**
 * The command line of the pilot handoff suite.
 *
 * @packageDocumentation
 */
import { createProgram } from './createProgram';

createProgram()
  .parseAsync()
  .catch(error => {
    // A stack says nothing to whoever mistyped an address.
    process.stderr.write(
      `${process.env.DEBUG ? error.stack : error.message}\n`,
    );
    process.exitCode = 1;
  });
