import { JudgedCause } from './PauseClearances';

/** A cause of the pause as it is answered. */
export function causeView(judged: JudgedCause) {
  const { id, cause, subject, detail, pausedBy, pausedAt } = judged;
  return {
    id,
    cause,
    subject,
    detail,
    pausedBy,
    pausedAt,
    cleared: judged.cleared,
    clearedBy: judged.clearedBy,
    liftable: Boolean(judged.liftable),
  };
}
