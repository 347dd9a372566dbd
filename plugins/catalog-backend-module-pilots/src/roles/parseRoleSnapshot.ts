import {
  PilotRoleState,
  RoleHolders,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** A snapshot in the form in which it is looked up and compared. */
export interface ParsedRoleSnapshot {
  version: string;
  /** By `namespace/name` in lower case. */
  pilots: ReadonlyMap<string, PilotRoleState>;
}

// It travels in an ETag: printable, without quotes.
const VERSION = /^[\x21\x23-\x7e]{1,200}$/;
const FULL_USER_REF = /^user:[^\s/:]+\/[^\s/:]+$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseHolders(value: unknown, where: string): RoleHolders {
  if (value === undefined) return {};
  if (!isObject(value)) throw new TypeError(`${where} is not an object`);
  const holders: RoleHolders = {};
  for (const role of ROLES) {
    const holder = value[role];
    if (holder === undefined) continue;
    if (typeof holder !== 'string' || !FULL_USER_REF.test(holder)) {
      throw new TypeError(`${where}.${role} is not a full user ref`);
    }
    holders[role] = holder;
  }
  return holders;
}

/** One pilot's part, with the roles always in the same order, so that equal ones read equal. */
export function parseRoleState(value: unknown, where: string): PilotRoleState {
  if (!isObject(value)) throw new TypeError(`${where} is not an object`);
  return {
    claimed: parseHolders(value.claimed, `${where}.claimed`),
    departed: parseHolders(value.departed, `${where}.departed`),
    ...(isObject(value.frozen) && {
      frozen: parseHolders(value.frozen, `${where}.frozen`),
    }),
  };
}

/**
 * Reads the answer of the pilots backend. All or nothing: half a snapshot would remove relations.
 *
 * @throws TypeError that names what is wrong.
 */
export function parseRoleSnapshot(body: unknown): ParsedRoleSnapshot {
  if (
    !isObject(body) ||
    typeof body.version !== 'string' ||
    !VERSION.test(body.version)
  ) {
    throw new TypeError('The snapshot of roles has no usable version');
  }
  if (!isObject(body.pilots)) {
    throw new TypeError('The snapshot of roles has no pilots');
  }
  const pilots = Object.entries(body.pilots).map(
    ([pilot, state]): [string, PilotRoleState] => [
      pilot.toLowerCase(),
      parseRoleState(state, pilot),
    ],
  );
  return { version: body.version, pilots: new Map(pilots) };
}
