import { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { UrlTextReader } from '../../../ground/UrlTextReader';
import { MAX_DOCUMENT_BYTES } from '../ContentTooLargeError';

export type { ReadOutcome } from '../../../ground/UrlTextReader';

const { link: phrases } = pilotsPhrases.readiness.pack;

/** Reads the documents of the pack from their URLs. */
export class DocumentReader extends UrlTextReader {
  constructor(urlReader: UrlReaderService) {
    super(urlReader, MAX_DOCUMENT_BYTES);
  }
}

/** Throws InputError for what is not a plain web address. */
export function assertDocumentUrl(url: string): void {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new InputError(say(phrases.noUrl, { url }));
  }
  if (!['http:', 'https:'].includes(parsed.protocol)) {
    throw new InputError(phrases.noWeb);
  }
  if (parsed.username || parsed.password) {
    throw new InputError(phrases.noSecrets);
  }
}
