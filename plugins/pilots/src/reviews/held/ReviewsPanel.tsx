import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Column, EmptyState, Loaded, More, Panel } from '../../ground/layout';
import { usePages, usePilot } from '../../ground/reading';
import { ReviewRow } from './ReviewRow';

/** The reviews that were opened, the latest first. */
export function ReviewsPanel() {
  const t = useText();
  const { ref, resource } = usePilot();
  const pages = usePages(
    cursor => resource.get('/reviews', { query: { cursor } }),
    [resource],
    ref,
  );
  return (
    <Panel title={t('reviews.held.title')} id="reviews">
      <Text as="p" color="secondary">
        {t('reviews.held.explain')}
      </Text>
      <Loaded reading={pages} lines={3}>
        {reviews => {
          const opened = reviews.filter(
            (one): one is PilotsSchemas['OpenedReview'] =>
              one.state !== 'upcoming',
          );
          if (opened.length === 0) {
            return (
              <EmptyState
                title={t('reviews.held.none')}
                nextStep={t('reviews.held.noneNext')}
              />
            );
          }
          return (
            <Column>
              {opened.map((review, index) => (
                <ReviewRow
                  key={review.id}
                  review={review}
                  isLatest={index === 0}
                />
              ))}
              <More pages={pages} label={t('reviews.held.more')} />
            </Column>
          );
        }}
      </Loaded>
    </Panel>
  );
}
