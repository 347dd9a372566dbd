import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of pilots in the permission framework. @public */
export const RESOURCE_TYPE_PILOT = 'pilot';

/** Read a pilot, its pack, checklist, measures and record. @public */
export const pilotReadPermission = createPermission({
  name: 'pilots.pilot.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_PILOT,
});

/** Start a pilot from the portal, where its entity is then kept. @public */
export const pilotCreatePermission = createPermission({
  name: 'pilots.pilot.create',
  attributes: { action: 'create' },
});

/** Take part in a pilot; what exactly is up to the roles of the domain. @public */
export const pilotUpdatePermission = createPermission({
  name: 'pilots.pilot.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_PILOT,
});

/** Claim a vacant role. @public */
export const roleClaimPermission = createPermission({
  name: 'pilots.role.claim',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_PILOT,
});

/** Send deployments, changes and incidents; for machines. @public */
export const deliveryIngestPermission = createPermission({
  name: 'pilots.delivery.ingest',
  attributes: { action: 'create' },
});

/** Send observations of business metrics and service levels; for machines. @public */
export const observationIngestPermission = createPermission({
  name: 'pilots.observation.ingest',
  attributes: { action: 'create' },
});

/** Send observed configuration; for machines. @public */
export const configurationIngestPermission = createPermission({
  name: 'pilots.configuration.ingest',
  attributes: { action: 'create' },
});

/** See what webhooks brought and try a delivery again; for the host's operators. @public */
export const inboxOperatePermission = createPermission({
  name: 'pilots.inbox.operate',
  attributes: { action: 'update' },
});

/** Erase payloads of the record, set legal holds; for the host's operators. @public */
export const recordOperatePermission = createPermission({
  name: 'pilots.record.operate',
  attributes: { action: 'delete' },
});

/** Every permission of the suite. @public */
export const pilotPermissions = [
  pilotReadPermission,
  pilotCreatePermission,
  pilotUpdatePermission,
  roleClaimPermission,
  deliveryIngestPermission,
  observationIngestPermission,
  configurationIngestPermission,
  inboxOperatePermission,
  recordOperatePermission,
];
