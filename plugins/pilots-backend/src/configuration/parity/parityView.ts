import {
  ParityRow,
  summariseParity,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import type { ConfigurationRoom } from '../createConfiguration';
import { ParityMatrix } from './ParityService';

/** Paths that are named where only numbers are asked for. */
const NAMED = 100;

/** The columns of the matrix, with how each stands to the first. */
export function matrixView({ reference, environments, rows }: ParityMatrix) {
  return {
    reference: reference ?? null,
    environments: environments.map(({ environment, basis, at, parameters }) => {
      const { same, explained, unexplained } = summariseParity(
        rows,
        environment,
      );
      return {
        environment,
        basis,
        at,
        parameters: parameters.length,
        same,
        explained,
        unexplained: unexplained.length,
      };
    }),
  };
}

/** The rows that somebody wants to see; `differing` when they do not say. */
export function shownRows(
  { rows }: ParityMatrix,
  show = 'differing',
): ParityRow[] {
  if (show === 'all') return rows;
  return rows.filter(({ cells }) =>
    cells.some(
      cell => cell.differs && (show !== 'unexplained' || !cell.explanation),
    ),
  );
}

/** How the live environment stands to the reference; null while they were not compared. */
export async function parityNumbers(room: ConfigurationRoom, reading: Reading) {
  const { parity, environment } = (await room.service.standing(reading)) ?? {};
  if (!parity || !environment) return null;
  const { reference, explained, unexplained, at } = parity;
  return {
    environment,
    reference,
    at,
    explained,
    unexplained: unexplained.length,
    paths: unexplained.slice(0, NAMED),
  };
}
