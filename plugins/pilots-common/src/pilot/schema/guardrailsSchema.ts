import { JsonObject } from '@backstage/types';
import { say } from '../../ground/phrases/say';
import { schemaPhrases } from './phrases';
import { PILOT_LIMITS } from './pilotLimits';
import {
  closedObject,
  countSchema,
  durationSchema,
  listOf,
  shareSchema,
  textSchema,
} from './schemaParts';

const { guardrails: phrases } = schemaPhrases;

function oneOf(values: string[]): JsonObject {
  return {
    type: 'string',
    enum: values,
    description: say(schemaPhrases.oneOf, { values: values.join(', ') }),
  };
}

const changeWindows: JsonObject = {
  ...listOf(
    closedObject(phrases.window, {
      required: ['rrule', 'duration'],
      properties: {
        name: textSchema(phrases.name, PILOT_LIMITS.name),
        rrule: textSchema(phrases.rule, PILOT_LIMITS.sentence),
        duration: durationSchema('PT4H'),
      },
    }),
  ),
  maxItems: PILOT_LIMITS.changeWindows,
};

// Flat, with every key of every type: which keys belong to which type is told apart outside the
// schema, where the message can name the one key that is wrong instead of three branches.
const triggerCondition = closedObject(phrases.condition, {
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
      description: phrases.positive,
    },
    longWindow: durationSchema('PT1H'),
    shortWindow: durationSchema('PT5M'),
  },
});

const rollbackTrigger = closedObject(phrases.trigger, {
  required: ['name', 'conditions'],
  properties: {
    name: textSchema(phrases.name, PILOT_LIMITS.name),
    conditions: {
      ...listOf(triggerCondition),
      minItems: 1,
      maxItems: PILOT_LIMITS.conditions,
    },
    decisionWindow: durationSchema('PT2H'),
  },
});

/** The schema of `spec.guardrails`. */
export const guardrailsSchema = closedObject(phrases.all, {
  properties: {
    responseTime: closedObject(phrases.responseTime, {
      required: ['milliseconds', 'percentile'],
      properties: {
        milliseconds: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1e9,
          description: phrases.milliseconds,
        },
        percentile: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 100,
          description: phrases.percentile,
        },
      },
    }),
    slo: closedObject(phrases.slo, {
      required: ['target', 'window'],
      properties: {
        target: {
          type: 'number',
          exclusiveMinimum: 0,
          exclusiveMaximum: 1,
          description: phrases.sloTarget,
        },
        window: durationSchema('P28D'),
        expectedVolume: countSchema,
      },
    }),
    supportHours: textSchema(phrases.text, PILOT_LIMITS.sentence),
    constraints: listOf(
      closedObject(phrases.constraint, {
        required: ['kind', 'text'],
        properties: {
          kind: oneOf(['data-residency', 'third-party', 'other']),
          text: textSchema(phrases.sentence, PILOT_LIMITS.paragraph),
        },
      }),
    ),
    changeWindows,
    blastRadius: closedObject(phrases.blastRadius, {
      required: ['unit', 'cap'],
      properties: {
        unit: oneOf(['users', 'percent', 'sites']),
        cap: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1e15,
          description: phrases.positive,
        },
      },
    }),
    limits: closedObject(phrases.limits, {
      properties: {
        changeFailRate: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: phrases.changeFailRate,
        },
        timeToRestore: durationSchema('PT60M'),
      },
    }),
    rollbackTrigger,
  },
});
