import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { useSaid, useSaidWords } from '../../ground/said';
import { daysUntil } from '../../ground/time';
import { PortfolioRow } from '../PortfolioRow';

type Attention = PortfolioRow['attention'][number];

/** More vacant roles than these are counted, not named. */
const NAMED_ROLES = 2;

/** Says why a pilot wants to be looked at, as of the reader's clock. */
export function useAttentionWords(): (
  row: PortfolioRow,
  attention: Attention,
) => string {
  const t = useText();
  const said = useSaid();
  const words = useSaidWords();
  return (row, { kind, detail }) => {
    const days = (date: string) => daysUntil(date, row.timeZone);
    const decision = days(row.decisionDate);
    switch (kind) {
      case 'decision-soon':
        // Called early, it is open long before its date.
        if (row.stage === 'decision-due') {
          return t('portfolio.attention.decisionOpen');
        }
        if (decision === 0) return t('portfolio.attention.decisionToday');
        return decision > 0
          ? t('portfolio.attention.decisionSoon', { count: decision })
          : t('portfolio.attention.decisionOpen');
      case 'decision-overdue':
        return t('portfolio.attention.decisionOverdue', {
          count: Math.max(1, -decision),
        });
      case 'paused':
        return detail
          ? t('portfolio.attention.pausedBecause', { reason: said(detail) })
          : t('portfolio.attention.paused');
      case 'review-missed':
        return t('portfolio.attention.reviewMissed');
      case 'trigger-open':
        switch (detail) {
          case 'held':
            return t('portfolio.attention.triggerHeld');
          case 'rolling-back':
            return t('portfolio.attention.rollingBack');
          default:
            return t('portfolio.attention.triggerOpen');
        }
      case 'blast-radius':
        return t('portfolio.attention.blastRadius', { reach: words(detail) });
      case 'source-silent':
        return t('portfolio.attention.sourceSilent', {
          sources: words(detail),
        });
      case 'vacancy': {
        const roles = detail.split(', ');
        return roles.length > NAMED_ROLES
          ? t('portfolio.attention.vacancies', { number: String(roles.length) })
          : t('portfolio.attention.vacancy', { roles: words(detail) });
      }
      case 'drift':
        return t('portfolio.attention.drift', { count: Number(detail) });
      case 'waiver-expiring':
        return t('portfolio.attention.waiver', {
          when: DateTime.fromISO(detail).toRelative() ?? detail,
        });
      case 'start-soon': {
        const start = days(row.startDate);
        if (start === 0) return t('portfolio.attention.startToday');
        return start > 0
          ? t('portfolio.attention.startSoon', { count: start })
          : t('portfolio.attention.startPassed');
      }
      // A newer backend may know more kinds than this page.
      default:
        return detail || kind;
    }
  };
}
