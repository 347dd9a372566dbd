import { CustomErrorBase } from '@backstage/errors';

/** The longest document, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 1_000_000;

/** 413: a document that is longer than {@link MAX_DOCUMENT_BYTES}. */
export class ContentTooLargeError extends CustomErrorBase {
  name = 'ContentTooLargeError' as const;
  readonly statusCode = 413;

  constructor() {
    super(
      `The document is longer than ${MAX_DOCUMENT_BYTES} bytes; shorten it, or link what is long`,
    );
  }
}
