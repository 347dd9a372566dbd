import { CustomErrorBase, InputError } from '@backstage/errors';
import { ErrorRequestHandler, Request, RequestHandler } from 'express';

/** 415: the body is of a type that is not understood here. */
export class UnsupportedMediaTypeError extends CustomErrorBase {
  name = 'UnsupportedMediaTypeError' as const;
  readonly statusCode = 415;
}

/** What the validator says of a media type that the operation does not take. */
const UNSUPPORTED = /^unsupported media type (.+)$/;
/** Its word for none. */
const NONE = 'undefined';

/** A body of no length has no type, whatever a client writes: `curl -d ''` says that it is a form. */
export const typesOfEmptyBodies: RequestHandler = (req, _res, next) => {
  if (!hasBody(req) && !req.is('json')) delete req.headers['content-type'];
  next();
};

/** The validator's error for media types arrives as any bad request; it has a status of its own. */
export const mediaTypeErrors: ErrorRequestHandler = (error, req, _res, next) =>
  next(mediaTypeError(String(error?.message), req) ?? error);

function mediaTypeError(message: string, req: Request): Error | undefined {
  const [, type] = UNSUPPORTED.exec(message) ?? [];
  if (!type) return undefined;
  if (type !== NONE) {
    return new UnsupportedMediaTypeError(
      `The media type ${type} is not taken here; the OpenAPI document names those that are, mostly application/json`,
    );
  }
  return hasBody(req)
    ? new UnsupportedMediaTypeError(
        'Say what the body is, for example Content-Type: application/json',
      )
    : new InputError('Send a body, for example as application/json');
}

function hasBody(req: Request): boolean {
  const length = req.header('Content-Length') ?? '0';
  return length !== '0' || req.header('Transfer-Encoding') !== undefined;
}
