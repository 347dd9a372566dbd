import { CustomErrorBase } from '@backstage/errors';
import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** The longest document, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 1_000_000;

/** 413: a document that is longer than {@link MAX_DOCUMENT_BYTES}. */
export class ContentTooLargeError extends CustomErrorBase {
  name = 'ContentTooLargeError' as const;
  readonly statusCode = 413;

  constructor() {
    const { tooLong } = pilotsPhrases.readiness.pack.write;
    super(say(tooLong, { n: MAX_DOCUMENT_BYTES }));
  }
}
