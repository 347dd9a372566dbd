import { JsonObject } from '@backstage/types';
import { say } from '../../ground/phrases/say';
import { schemaPhrases as phrases } from './phrases';
import { PILOT_LIMITS } from './pilotLimits';

/** An object that takes these keys and no other. */
export function closedObject(
  description: string,
  shape: { properties: JsonObject; required?: string[] },
): JsonObject {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: shape.properties,
    ...(shape.required ? { required: shape.required } : {}),
  };
}

/** A list of at most 50. */
export function listOf(items: JsonObject): JsonObject {
  return {
    type: 'array',
    maxItems: PILOT_LIMITS.list,
    items,
    description: say(phrases.list, { entryWords: String(items.description) }),
  };
}

/** Text with something in it. */
export function textSchema(description: string, maxLength: number): JsonObject {
  return { type: 'string', minLength: 1, maxLength, description };
}

/** A ref; that it parses is checked outside the schema. */
export function refSchema(
  kinds: string,
  example: string,
  orVacant: boolean = false,
): JsonObject {
  return textSchema(
    say(orVacant ? phrases.refOrVacant : phrases.ref, {
      kindWords: kinds,
      example,
    }),
    PILOT_LIMITS.ref,
  );
}

/** A link; that it is http(s) is checked outside the schema. */
export function urlSchema(of: string): JsonObject {
  return textSchema(say(phrases.url, { ofWords: of }), PILOT_LIMITS.url);
}

/** A duration; that it parses is checked outside the schema. */
export function durationSchema(example: string): JsonObject {
  return textSchema(say(phrases.duration, { example }), PILOT_LIMITS.name);
}

/** A share above 0 and up to 1. */
export const shareSchema: JsonObject = {
  type: 'number',
  exclusiveMinimum: 0,
  maximum: 1,
  description: phrases.share,
};

/** A whole number of 1 or more. */
export const countSchema: JsonObject = {
  type: 'integer',
  minimum: 1,
  maximum: 1e15,
  description: phrases.count,
};
