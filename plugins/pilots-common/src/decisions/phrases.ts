import { forumPhrases } from './forum/phrases';
import { decisionRecordPhrases } from './record/phrases';
import { successorPhrases } from './successor/phrases';

/** What the server says about the forum and its decisions. */
export const decisionsPhrases = {
  forum: forumPhrases,
  record: decisionRecordPhrases,
  successor: successorPhrases,
} as const;
