import { Knex } from 'knex';
import type { PilotState } from '../../pilot/PilotState';
import { SystemComponentStore } from './SystemComponentStore';

/** The refs whose events exist for a pilot. */
export class PilotTargets {
  constructor(private readonly systems: SystemComponentStore) {}

  /** Targets, and the components of those that are Systems; sorted, each once. */
  async of(
    tx: Knex,
    pilot: Pick<PilotState, 'ref' | 'fields'>,
  ): Promise<string[]> {
    const { targets } = pilot.fields;
    const parts = targets.some(isSystem)
      ? await this.systems.of(tx, pilot.ref)
      : [];
    const components = parts
      .filter(({ system }) => targets.includes(system))
      .map(({ component }) => component);
    return [...new Set([...targets, ...components])].sort();
  }

  /** The components behind each target: itself, or those of a System. */
  async byTarget(
    tx: Knex,
    pilot: Pick<PilotState, 'ref' | 'fields'>,
  ): Promise<Map<string, string[]>> {
    const { targets } = pilot.fields;
    const parts = targets.some(isSystem)
      ? await this.systems.of(tx, pilot.ref)
      : [];
    return new Map(
      targets.map(target => [
        target,
        isSystem(target)
          ? parts.filter(p => p.system === target).map(p => p.component)
          : [target],
      ]),
    );
  }
}

/** True for the ref of a System. */
export function isSystem(ref: string): boolean {
  return ref.startsWith('system:');
}
