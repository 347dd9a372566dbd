import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { RequestHandler } from 'express';
import { OpenApiDocument, partOf, partsOf } from './partsOf';

/** Where Backstage's router serves the document that it was made with. */
const DOCUMENT = 'openapi.json';

/**
 * Validates requests against an OpenAPI document, and serves it. The validator compiles the paths of its whole
 * document anew for each request and all its schemas at the start; so each part of the API has
 * a validator of its own, made when it is first asked for.
 */
export function validateByParts(document: OpenApiDocument): RequestHandler {
  const parts = partsOf(document).set(DOCUMENT, document);
  const validators = new Map<string, RequestHandler>();
  return (req, res, next) => {
    const name = partOf(req.path);
    const part = parts.get(name);
    // Of what is not documented there is nothing to validate.
    if (!part) return next();
    const validator = validators.get(name) ?? validatorOf(part);
    validators.set(name, validator);
    return validator(req, res, next);
  };
}

function validatorOf(document: OpenApiDocument): RequestHandler {
  return createValidatedOpenApiRouter(document as never, {
    // Bodies are parsed before; the default would parse them again.
    middleware: [(_req, _res, next) => next()],
    validatorOptions: {
      validateSecurity: false,
      validateRequests: {
        coerceTypes: false,
        allowUnknownQueryParameters: true,
      },
    },
  }) as unknown as RequestHandler;
}
