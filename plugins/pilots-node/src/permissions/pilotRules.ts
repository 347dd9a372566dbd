import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_PILOT } from '@pilot-handoff/backstage-plugin-pilots-common';
import { z } from 'zod';
import { PilotColumns, PilotFilter } from './PilotColumns';

/** Pilots in the permission framework. @public */
export const pilotPermissionResourceRef = createPermissionResourceRef<
  PilotColumns,
  PilotFilter
>().with({ pluginId: 'pilots', resourceType: RESOURCE_TYPE_PILOT });

const values = z.object({ values: z.array(z.string()) });
const refs = z.object({ claims: z.array(z.string()) });

/** The owning team, or somebody who holds a role, is among the claims. @public */
export const isOwnerOrHolder = createPermissionRule({
  name: 'IS_OWNER_OR_HOLDER',
  description: 'Allow pilots that one of the claims owns or holds a role in',
  resourceRef: pilotPermissionResourceRef,
  paramsSchema: refs,
  apply: (pilot, { claims }) =>
    claims.includes(pilot.owner) ||
    pilot.holders.some(holder => claims.includes(holder)),
  toQuery: ({ claims }) => ({
    anyOf: [
      { column: 'owner', values: claims },
      { column: 'holders', values: claims },
    ],
  }),
});

/** One of the claims is an owner as the catalog sees it: owning team or service owner. @public */
export const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'Allow pilots that one of the claims owns',
  resourceRef: pilotPermissionResourceRef,
  paramsSchema: refs,
  apply: (pilot, { claims }) =>
    pilot.owners.some(owner => claims.includes(owner)),
  toQuery: ({ claims }) => ({ column: 'owners', values: claims }),
});

/** The pilot is in one of the stages. @public */
export const hasStage = createPermissionRule({
  name: 'HAS_STAGE',
  description: 'Allow pilots in one of the stages',
  resourceRef: pilotPermissionResourceRef,
  paramsSchema: values,
  apply: (pilot, params) => params.values.includes(pilot.stage),
  toQuery: params => ({ column: 'stage', values: params.values }),
});

/** The pilot is in one of the sectors. @public */
export const hasSector = createPermissionRule({
  name: 'HAS_SECTOR',
  description: 'Allow pilots in one of the sectors',
  resourceRef: pilotPermissionResourceRef,
  paramsSchema: values,
  apply: (pilot, params) => params.values.includes(pilot.sector),
  toQuery: params => ({ column: 'sector', values: params.values }),
});

/** The pilot puts one of these entities live. @public */
export const hasTarget = createPermissionRule({
  name: 'HAS_TARGET',
  description: 'Allow pilots that put one of the entities live',
  resourceRef: pilotPermissionResourceRef,
  paramsSchema: values,
  apply: (pilot, params) =>
    pilot.targets.some(target => params.values.includes(target)),
  toQuery: params => ({ column: 'targets', values: params.values }),
});

/** The rules for pilots. @public */
export const pilotRules = {
  isOwnerOrHolder,
  isOwner,
  hasStage,
  hasSector,
  hasTarget,
};

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: pilotPermissionResourceRef,
  rules: pilotRules,
});

/** The conditions that a policy may put on pilots. @public */
export const pilotConditions = conditions;

/** Makes a conditional decision about pilots, for a permission policy. @public */
export const createPilotConditionalDecision = createConditionalDecision;
