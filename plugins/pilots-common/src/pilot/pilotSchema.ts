import { JsonObject } from '@backstage/types';
import { DOCUMENTS, SECTORS } from './PilotEntityV1alpha1';
import { guardrailsSchema } from './schema/guardrailsSchema';
import {
  closedObject,
  listOf,
  refSchema,
  textSchema,
  urlSchema,
} from './schema/schemaParts';
import { PILOT_LIMITS } from './schema/pilotLimits';
import { ROLES, ROLE_TITLES } from './roles';

const isoDate = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  description: 'an ISO date, such as 2026-03-02',
};

const intentSchema = closedObject('what the pilot is for', {
  required: ['hypothesis', 'startDate', 'decisionDate'],
  properties: {
    hypothesis: textSchema('a paragraph', PILOT_LIMITS.paragraph),
    segments: listOf(textSchema('a group of users', PILOT_LIMITS.sentence)),
    journeys: listOf(textSchema('a user journey', PILOT_LIMITS.sentence)),
    startDate: isoDate,
    decisionDate: isoDate,
    timeZone: textSchema(
      'an IANA time zone, such as Europe/Berlin',
      PILOT_LIMITS.name,
    ),
    budget: closedObject('an amount and a currency', {
      required: ['amount', 'currency'],
      properties: {
        amount: {
          type: 'number',
          minimum: 0,
          maximum: 1e15,
          description: 'an amount of 0 or more',
        },
        currency: {
          type: 'string',
          pattern: '^[A-Z]{3}$',
          description: 'an ISO 4217 code, such as EUR',
        },
      },
    }),
  },
});

const onCallSchema = closedObject('who answers when the service breaks', {
  properties: {
    url: urlSchema('the roster'),
    integration: textSchema(
      'the name of an integration, such as pagerduty',
      PILOT_LIMITS.name,
    ),
    primary: refSchema('a User or Group', 'user:default/mara'),
    escalation: refSchema('a User or Group', 'group:default/payments'),
  },
});

/**
 * The JSON schema (draft 7) of a Pilot entity, without the fields that every entity has
 * (`apiVersion`, `kind`, `metadata`). The classic processor and the catalog model layer both
 * validate with this one; what a schema cannot say is in `validatePilot`. The catalog model allows
 * no `oneOf`, `anyOf`, `allOf`, `if` or `$ref` at the root or on `spec`. Descriptions finish the
 * sentence "allowed is …".
 *
 * @public
 */
export const pilotSchema: JsonObject = {
  $schema: 'http://json-schema.org/draft-07/schema',
  $id: 'PilotV1alpha1',
  description:
    'A pilot: a prototype on its way to real users, with people who answer for it.',
  type: 'object',
  required: ['spec'],
  properties: {
    spec: closedObject('the object that describes the pilot', {
      required: ['owner', 'targets', 'intent'],
      properties: {
        owner: refSchema('a Group or User', 'group:default/payments'),
        system: refSchema('a System', 'system:default/lending'),
        domain: refSchema('a Domain', 'domain:default/retail'),
        targets: {
          type: 'array',
          minItems: 1,
          maxItems: PILOT_LIMITS.targets,
          items: refSchema(
            'a Component, API, Resource or System',
            'component:default/loans',
          ),
          description: 'a list of what the pilot puts live, at least one',
        },
        roles: closedObject('the holders of the six roles', {
          properties: Object.fromEntries(
            ROLES.map(role => [
              role,
              refSchema(
                `a User as ${ROLE_TITLES[role]}`,
                'user:default/mara',
                'or no such key while the role is vacant',
              ),
            ]),
          ),
        }),
        sector: {
          type: 'string',
          enum: [...SECTORS],
          description: `one of ${SECTORS.join(', ')}`,
        },
        adopted: {
          type: 'boolean',
          description: 'true for a pilot that is live already',
        },
        intent: intentSchema,
        guardrails: guardrailsSchema,
        onCall: onCallSchema,
        pack: closedObject('the URLs of documents that live elsewhere', {
          properties: Object.fromEntries(
            DOCUMENTS.map(document => [document, urlSchema('the document')]),
          ),
        }),
      },
    }),
  },
};
