import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Column,
  EmptyState,
  Loaded,
  More,
  PageBody,
} from '../../ground/layout';
import { pilotsApiRef, usePages } from '../../ground/reading';
import { useText } from '../../translation';
import { DecisionFilterBar } from './DecisionFilterBar';
import { decisionQuery, useDecisionFilters } from './DecisionFilters';
import { DecisionRow } from './DecisionRow';

/** Decisions of a page. */
const PAGE_SIZE = 25;

/** Everything that was decided, across pilots, for whoever comes next. */
export function DecisionsPage() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const { filters, change, clear } = useDecisionFilters();
  const query = decisionQuery(filters);
  const isFiltered = Object.keys(query).length > 0;
  const pages = usePages(
    cursor =>
      api.get('/decisions', { query: { ...query, limit: PAGE_SIZE, cursor } }),
    [api, JSON.stringify(query)],
  );
  return (
    <PageBody>
      <Column>
        <DecisionFilterBar
          filters={filters}
          isFiltered={isFiltered}
          onChange={change}
          onClear={clear}
        />
        <Text color="secondary" variant="body-small" role="status">
          {pages.totalItems !== undefined &&
            t('decisions.page.shown', { count: pages.totalItems })}
        </Text>
        <Loaded reading={pages} lines={8}>
          {items =>
            items.length === 0 ? (
              <EmptyState
                title={t(
                  isFiltered
                    ? 'decisions.page.filtered'
                    : 'decisions.page.none',
                )}
                nextStep={t(
                  isFiltered
                    ? 'decisions.page.filteredNext'
                    : 'decisions.page.noneNext',
                )}
              />
            ) : (
              <>
                {items.map(decision => (
                  <DecisionRow key={decision.id} decision={decision} />
                ))}
                <More pages={pages} />
              </>
            )
          }
        </Loaded>
      </Column>
    </PageBody>
  );
}
