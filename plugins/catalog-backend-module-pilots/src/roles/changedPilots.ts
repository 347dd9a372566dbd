import { ParsedRoleSnapshot } from './parseRoleSnapshot';

/** The pilots whose roles differ between two snapshots, those that came or went included. */
export function changedPilots(
  before: ParsedRoleSnapshot,
  after: ParsedRoleSnapshot,
): string[] {
  const all = new Set([...before.pilots.keys(), ...after.pilots.keys()]);
  const nothing = JSON.stringify({ claimed: {}, departed: {} });
  const of = (snapshot: ParsedRoleSnapshot, pilot: string) => {
    const state = snapshot.pilots.get(pilot);
    return state ? JSON.stringify(state) : nothing;
  };
  return [...all].filter(pilot => of(before, pilot) !== of(after, pilot));
}
