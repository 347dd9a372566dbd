import {
  DeliveryMeasure,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { Page, Pages, usePages, usePilot } from '../../ground/reading';

type Explanation = PilotsSchemas['DeliveryExplanation'];

/** An event behind a value, or one that was left out. */
export type ExplainedRow = Explanation['excluded'][number] & {
  isIncluded: boolean;
  value?: number;
};

const PAGE = 50;

/** What went into a value and what was left out, page by page. */
export function useExplanation(
  measure: DeliveryMeasure,
  window: { from: string; to: string },
): Pages<ExplainedRow> & { totals?: Explanation['totals'] } {
  const { resource, ref } = usePilot();
  const [totals, setTotals] = useState<Explanation['totals']>();
  const { from, to } = window;
  const pages = usePages<ExplainedRow>(
    async (cursor): Promise<Page<ExplainedRow>> => {
      const page = await resource.get('/delivery/explanation', {
        query: { measure, from, to, cursor, limit: PAGE },
      });
      setTotals(page.totals);
      return {
        items: [
          ...page.included.map(row => ({ ...row, isIncluded: true })),
          ...page.excluded.map(row => ({ ...row, isIncluded: false })),
        ],
        totalItems: page.totals.included + page.totals.excluded,
        pageInfo: page.pageInfo,
      };
    },
    [resource, measure, from, to],
    ref,
  );
  return { ...pages, totals };
}
