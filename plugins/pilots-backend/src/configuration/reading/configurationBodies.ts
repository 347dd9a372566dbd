import { InputError } from '@backstage/errors';
import { ConfigurationProblem } from '@pilot-handoff/backstage-plugin-pilots-common';
import express, { Request, RequestHandler, Router } from 'express';
import {
  MAX_CONFIGURATION_BYTES,
  readConfigurationText,
  readJsonText,
  readYamlText,
} from './readConfigurationText';

/** Media types of YAML, as they are found. */
const YAML_TYPES = [
  'application/yaml',
  'application/x-yaml',
  'text/yaml',
  'text/x-yaml',
];
const JSON_TYPE = 'application/json';

/**
 * Takes the bodies of this room as text, before the usual parser sees them: what
 * that says about JSON that it cannot read quotes from it, and so could a log.
 */
export function configurationBodies(root: Router): void {
  const parseJson: RequestHandler = (req, _res, next) => {
    if (typeof req.body === 'string' && req.is(JSON_TYPE)) {
      const { body } = req;
      req.body = safely(() => (body.trim() ? readJsonText(body) : {}));
    }
    next();
  };
  root.use(
    /^\/v1\/pilots\/[^/]+\/[^/]+\/configuration(?=\/)/,
    express.text({
      type: [JSON_TYPE, ...YAML_TYPES],
      limit: MAX_CONFIGURATION_BYTES,
    }),
    parseJson,
  );
}

/**
 * What a request says, as an object. With `?environment` the body is the
 * configuration itself, and all else comes from the address.
 */
export function readBody(req: Request): Record<string, unknown> {
  const body =
    typeof req.body === 'string'
      ? safely(() => readYamlText(req.body))
      : req.body;
  const { environment, observedAt } = req.query;
  if (environment !== undefined) {
    return {
      environment,
      ...(observedAt !== undefined && { observedAt }),
      parameters: body,
    };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new InputError(
      'Send {environment, parameters}, or the configuration as it is with ?environment= in the address',
    );
  }
  // The portal sends what somebody typed or pasted, JSON or YAML.
  const { text, ...rest } = body;
  if (typeof text !== 'string') return body;
  return { ...rest, parameters: safely(() => readConfigurationText(text)) };
}

/** Turns what is wrong with a configuration into an answer. */
export function safely<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigurationProblem) {
      throw new InputError(error.message);
    }
    throw error;
  }
}
