import { ButtonLink, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { useText } from '../../translation';
import {
  Column,
  EmptyState,
  Loaded,
  More,
  PageBody,
} from '../../ground/layout';
import { pilotsApiRef, usePages } from '../../ground/reading';
import { WaitingList } from './WaitingList';

/** What waits for the viewer, across pilots. */
export function WaitingPage() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const pages = usePages(
    cursor => api.get('/waiting', { query: { cursor } }),
    [api],
  );
  return (
    <PageBody>
      <Column>
        <Text as="p" color="secondary">
          {t('portfolio.waiting.explain')}
        </Text>
        <Loaded reading={pages} lines={6}>
          {items =>
            items.length === 0 ? (
              <EmptyState
                title={t('portfolio.waiting.emptyTitle')}
                nextStep={t('portfolio.waiting.emptyNext')}
                action={
                  <ButtonLink
                    size="small"
                    variant="secondary"
                    href="../portfolio"
                  >
                    {t('portfolio.waiting.toPortfolio')}
                  </ButtonLink>
                }
              />
            ) : (
              <>
                <Text as="p" weight="bold" role="status">
                  {t('portfolio.waiting.count', {
                    count: pages.totalItems ?? items.length,
                  })}
                </Text>
                <WaitingList items={items} />
                <More pages={pages} />
              </>
            )
          }
        </Loaded>
      </Column>
    </PageBody>
  );
}
