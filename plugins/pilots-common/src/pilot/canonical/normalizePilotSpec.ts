import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';
import {
  DOCUMENTS,
  PilotGuardrails,
  PilotIntent,
  PilotOnCall,
  PilotSpec,
} from '../PilotEntityV1alpha1';
import { RoleHolders, ROLES } from '../roles';
import { canonicalRecurrence } from '../recurrence/parseRecurrence';
import { canonicalRef } from './pilotRefs';

const DEFAULT_DECISION_WINDOW = 'PT2H';

/** The keys that are there, in this order; neither `undefined` nor anything unknown. */
function pick<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Pick<T, K> {
  const entries = keys
    .filter(key => Object.prototype.hasOwnProperty.call(from, key))
    .filter(key => from[key] !== undefined)
    .map(key => [key, from[key]]);
  return Object.fromEntries(entries);
}

function normalizeRoles(roles: RoleHolders, namespace: string): RoleHolders {
  const holders = Object.entries(pick(roles, ROLES)).map(([role, ref]) => [
    role,
    canonicalRef(ref as string, 'person', namespace),
  ]);
  return Object.fromEntries(holders);
}

function normalizeIntent(intent: PilotIntent): PilotIntent {
  return {
    ...pick(intent, [
      'hypothesis',
      'segments',
      'journeys',
      'startDate',
      'decisionDate',
      'budget',
    ]),
    timeZone: intent.timeZone ?? 'UTC',
  };
}

function normalizeGuardrails(guardrails: PilotGuardrails): PilotGuardrails {
  const { changeWindows, rollbackTrigger } = guardrails;
  return {
    ...pick(guardrails, [
      'responseTime',
      'slo',
      'supportHours',
      'constraints',
      'blastRadius',
      'limits',
    ]),
    ...(changeWindows && {
      changeWindows: changeWindows.map(window => ({
        ...window,
        rrule: canonicalRecurrence(window.rrule),
      })),
    }),
    ...(rollbackTrigger && {
      rollbackTrigger: {
        ...rollbackTrigger,
        decisionWindow:
          rollbackTrigger.decisionWindow ?? DEFAULT_DECISION_WINDOW,
      },
    }),
  };
}

function normalizeOnCall(onCall: PilotOnCall, namespace: string): PilotOnCall {
  const refs = Object.entries(pick(onCall, ['primary', 'escalation'])).map(
    ([key, ref]) => [key, canonicalRef(ref as string, 'onCall', namespace)],
  );
  return {
    ...pick(onCall, ['url', 'integration']),
    ...Object.fromEntries(refs),
  };
}

/**
 * The spec of a valid Pilot entity in its one canonical form, in which two ways to write the same
 * give the same hash: refs in lower case with kind and namespace, targets sorted and each once (the
 * catalog model sorts them too), defaults filled in (sector `general`, time zone `UTC`, decision
 * window `PT2H`), recurrence rules in capitals, and no key that the kind does not know.
 *
 * @throws TypeError when a ref does not parse; see `validatePilot`.
 * @public
 */
export function normalizePilotSpec(entity: Entity): PilotSpec {
  const spec = entity.spec as unknown as PilotSpec;
  const namespace = entity.metadata.namespace ?? DEFAULT_NAMESPACE;
  const targets = spec.targets.map(ref =>
    canonicalRef(ref, 'target', namespace),
  );
  return {
    owner: canonicalRef(spec.owner, 'owner', namespace),
    ...(spec.system && {
      system: canonicalRef(spec.system, 'system', namespace),
    }),
    ...(spec.domain && {
      domain: canonicalRef(spec.domain, 'domain', namespace),
    }),
    targets: [...new Set(targets)].sort(),
    roles: normalizeRoles(spec.roles ?? {}, namespace),
    sector: spec.sector ?? 'general',
    ...(spec.adopted && { adopted: true }),
    intent: normalizeIntent(spec.intent),
    ...(spec.guardrails && {
      guardrails: normalizeGuardrails(spec.guardrails),
    }),
    ...(spec.onCall && { onCall: normalizeOnCall(spec.onCall, namespace) }),
    ...(spec.pack && { pack: pick(spec.pack, DOCUMENTS) }),
  };
}
