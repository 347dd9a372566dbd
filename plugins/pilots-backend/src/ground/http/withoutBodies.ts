import { InputError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';

/**
 * Keeps what was sent out of the answer: the parser's error carries the whole
 * body, and its message a piece of it, which may be a secret.
 */
export const withoutBodies: ErrorRequestHandler = (error, _req, _res, next) => {
  next(
    error?.type === 'entity.parse.failed'
      ? new InputError('The body is not valid JSON')
      : error,
  );
};
