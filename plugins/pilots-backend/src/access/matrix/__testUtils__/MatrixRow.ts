import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Probe } from './Probe';

/** Short names, as the matrix of the design has them. */
export const ROLES = {
  SP: 'sponsor',
  PM: 'productManager',
  SO: 'serviceOwner',
  TL: 'techLead',
  DS: 'dataSteward',
  RL: 'riskLead',
} as const satisfies Record<string, RoleId>;
export type Short = keyof typeof ROLES;

/** One action: who may take it, and how it is tried. */
export interface MatrixRow {
  action: string;
  /** Everybody else is refused with 403. */
  may: Short[];
  attempt(probe: Probe): Promise<{ status: number; body?: unknown }>;
}
