import { Command } from 'commander';
import { registerBackfill } from './backfill/registerBackfill';
import { registerDemo } from './demo/registerDemo';
import { registerImportGit } from './importGit/registerImportGit';
import { registerSimulate } from './simulate/registerSimulate';
import { registerVerifyDecisions } from './verifyDecisions/registerVerifyDecisions';

/** Adds a command to the program; what it needs is loaded when it runs. */
export type RegisterCommand = (program: Command) => void;

/** Every command, in the order in which the help lists them. */
export const COMMANDS: RegisterCommand[] = [
  registerImportGit,
  registerSimulate,
  registerBackfill,
  registerDemo,
  registerVerifyDecisions,
];
