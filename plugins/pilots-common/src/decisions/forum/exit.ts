import { Signatory } from '../../ground/Signatory';
import { forumPhrases } from './phrases';

/** What the service owner confirms before a stopped pilot is archived. @public */
export const EXIT_PARTS = ['accessRemoved', 'dataDisposed'] as const;

/** One thing that the exit of a stopped pilot needs evidence of. @public */
export type ExitPart = (typeof EXIT_PARTS)[number];

/** The parts in words, for messages. @public */
export const EXIT_TITLES: Readonly<Record<ExitPart, string>> =
  forumPhrases.exit.part;

/** A confirmation with its evidence. @public */
export interface ExitConfirmation {
  part: ExitPart;
  evidence: string;
  by: Signatory;
  /** RFC 3339. */
  at: string;
}

/** The parts that nobody has confirmed yet. @public */
export function missingExitParts(
  confirmations: readonly Pick<ExitConfirmation, 'part'>[],
): ExitPart[] {
  return EXIT_PARTS.filter(
    part => !confirmations.some(confirmed => confirmed.part === part),
  );
}
