import { JsonObject } from '@backstage/types';
import { PILOT_LIMITS } from './pilotLimits';
import {
  closedObject,
  countSchema,
  durationSchema,
  listOf,
  shareSchema,
  textSchema,
} from './schemaParts';

function oneOf(values: string[]): JsonObject {
  return {
    type: 'string',
    enum: values,
    description: `one of ${values.join(', ')}`,
  };
}

const changeWindows: JsonObject = {
  ...listOf(
    closedObject('a window with rrule and duration', {
      required: ['rrule', 'duration'],
      properties: {
        name: textSchema('a name', PILOT_LIMITS.name),
        rrule: textSchema(
          'an RFC 5545 rule, such as FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0',
          PILOT_LIMITS.sentence,
        ),
        duration: durationSchema('PT4H'),
      },
    }),
  ),
  maxItems: PILOT_LIMITS.changeWindows,
};

// Flat, with every key of every type: which keys belong to which type is told apart outside the
// schema, where the message can name the one key that is wrong instead of three branches.
const triggerCondition = closedObject('a condition with its type', {
  required: ['type'],
  properties: {
    type: oneOf([
      'consecutive-failed-changes',
      'error-budget-consumed',
      'burn-rate',
    ]),
    count: countSchema,
    share: shareSchema,
    factor: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1e6,
      description: 'a number above 0',
    },
    longWindow: durationSchema('PT1H'),
    shortWindow: durationSchema('PT5M'),
  },
});

const rollbackTrigger = closedObject('a name and conditions', {
  required: ['name', 'conditions'],
  properties: {
    name: textSchema('a name', PILOT_LIMITS.name),
    conditions: {
      ...listOf(triggerCondition),
      minItems: 1,
      maxItems: PILOT_LIMITS.conditions,
    },
    decisionWindow: durationSchema('PT2H'),
  },
});

/** The schema of `spec.guardrails`. */
export const guardrailsSchema = closedObject('the limits of the pilot', {
  properties: {
    responseTime: closedObject('milliseconds at a percentile', {
      required: ['milliseconds', 'percentile'],
      properties: {
        milliseconds: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1e9,
          description: 'milliseconds above 0',
        },
        percentile: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 100,
          description: 'a percentile above 0 and up to 100',
        },
      },
    }),
    slo: closedObject('a target and a window', {
      required: ['target', 'window'],
      properties: {
        target: {
          type: 'number',
          exclusiveMinimum: 0,
          exclusiveMaximum: 1,
          description: 'a ratio between 0 and 1, both excluded, such as 0.995',
        },
        window: durationSchema('P28D'),
        expectedVolume: countSchema,
      },
    }),
    supportHours: textSchema('text', PILOT_LIMITS.sentence),
    constraints: listOf(
      closedObject('a constraint with kind and text', {
        required: ['kind', 'text'],
        properties: {
          kind: oneOf(['data-residency', 'third-party', 'other']),
          text: textSchema('a sentence', PILOT_LIMITS.paragraph),
        },
      }),
    ),
    changeWindows,
    blastRadius: closedObject('a unit and a cap', {
      required: ['unit', 'cap'],
      properties: {
        unit: oneOf(['users', 'percent', 'sites']),
        cap: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1e15,
          description: 'a number above 0',
        },
      },
    }),
    limits: closedObject('the limits of the pause rule', {
      properties: {
        changeFailRate: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'a share from 0 to 1',
        },
        timeToRestore: durationSchema('PT60M'),
      },
    }),
    rollbackTrigger,
  },
});
