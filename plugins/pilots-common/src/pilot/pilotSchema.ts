import { JsonObject } from '@backstage/types';
import { say } from '../ground/phrases/say';
import { DOCUMENTS, SECTORS } from './PilotEntityV1alpha1';
import { guardrailsSchema } from './schema/guardrailsSchema';
import { schemaPhrases as phrases } from './schema/phrases';
import {
  closedObject,
  listOf,
  refSchema,
  textSchema,
  urlSchema,
} from './schema/schemaParts';
import { PILOT_LIMITS } from './schema/pilotLimits';
import { ROLES, ROLE_TITLES } from './roles';

const { intent, kind, onCall, urlOf } = phrases;

const isoDate = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  description: intent.date,
};

const intentSchema = closedObject(intent.all, {
  required: ['hypothesis', 'startDate', 'decisionDate'],
  properties: {
    hypothesis: textSchema(intent.hypothesis, PILOT_LIMITS.paragraph),
    segments: listOf(textSchema(intent.segment, PILOT_LIMITS.sentence)),
    journeys: listOf(textSchema(intent.journey, PILOT_LIMITS.sentence)),
    startDate: isoDate,
    decisionDate: isoDate,
    timeZone: textSchema(intent.timeZone, PILOT_LIMITS.name),
    budget: closedObject(intent.budget, {
      required: ['amount', 'currency'],
      properties: {
        amount: {
          type: 'number',
          minimum: 0,
          maximum: 1e15,
          description: intent.amount,
        },
        currency: {
          type: 'string',
          pattern: '^[A-Z]{3}$',
          description: intent.currency,
        },
      },
    }),
  },
});

const onCallSchema = closedObject(onCall.all, {
  properties: {
    url: urlSchema(urlOf.roster),
    integration: textSchema(onCall.integration, PILOT_LIMITS.name),
    primary: refSchema(kind.onCall, 'user:default/mara'),
    escalation: refSchema(kind.onCall, 'group:default/payments'),
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
    spec: closedObject(phrases.spec, {
      required: ['owner', 'targets', 'intent'],
      properties: {
        owner: refSchema(kind.owner, 'group:default/payments'),
        system: refSchema(kind.system, 'system:default/lending'),
        domain: refSchema(kind.domain, 'domain:default/retail'),
        targets: {
          type: 'array',
          minItems: 1,
          maxItems: PILOT_LIMITS.targets,
          items: refSchema(kind.target, 'component:default/loans'),
          description: phrases.targets,
        },
        roles: closedObject(phrases.roles, {
          properties: Object.fromEntries(
            ROLES.map(role => [
              role,
              refSchema(
                say(kind.as, { role: ROLE_TITLES[role] }),
                'user:default/mara',
                true,
              ),
            ]),
          ),
        }),
        sector: {
          type: 'string',
          enum: [...SECTORS],
          description: say(phrases.oneOf, { values: SECTORS.join(', ') }),
        },
        adopted: {
          type: 'boolean',
          description: phrases.adopted,
        },
        intent: intentSchema,
        guardrails: guardrailsSchema,
        onCall: onCallSchema,
        pack: closedObject(phrases.pack, {
          properties: Object.fromEntries(
            DOCUMENTS.map(document => [document, urlSchema(urlOf.document)]),
          ),
        }),
      },
    }),
  },
};
