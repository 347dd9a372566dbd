import { ButtonLink, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { useText } from '../../translation';
import { Column, EmptyState, Loaded, PageBody } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { WaitingList } from './WaitingList';

/** What waits for the viewer, across pilots. */
export function WaitingPage() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const reading = useReading(() => api.get('/waiting'), [api]);
  return (
    <PageBody>
      <Column>
        <Text as="p" color="secondary">
          {t('portfolio.waiting.explain')}
        </Text>
        <Loaded reading={reading} lines={6}>
          {({ items, totalItems }) =>
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
                  {t('portfolio.waiting.count', { count: totalItems })}
                </Text>
                <WaitingList items={items} />
              </>
            )
          }
        </Loaded>
      </Column>
    </PageBody>
  );
}
