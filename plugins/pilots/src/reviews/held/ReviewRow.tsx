import { Button, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { Column, Row, useAnchor } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { ReviewDetails } from './ReviewDetails';
import { ReviewStateChip } from './ReviewStateChip';

/** The limits of the pause rule are limits of what is measured. */
const LIMITS = {
  'change-fail-rate': 'delivery.measure.changeFailRate',
  'time-to-restore': 'delivery.measure.timeToRestore',
} as const;

/** One review: how it stands, and its numbers once it is opened up. The one that waits is open. */
export function ReviewRow({
  review,
  isLatest,
}: {
  review: PilotsSchemas['OpenedReview'];
  isLatest: boolean;
}) {
  const t = useText();
  const { zone } = usePilot();
  const { isTarget, target } = useAnchor<HTMLDivElement>(review.id);
  const waits = isLatest && review.state !== 'held';
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? (waits || isTarget);
  const limits = review.summary.beyond.map(id => {
    const key = LIMITS[id as keyof typeof LIMITS];
    return key ? t(key) : id;
  });
  return (
    <div ref={target} id={review.id}>
      <Column>
        <Row>
          <ReviewStateChip state={review.state} />
          <Text weight="bold">
            <When at={review.at} zone={zone} />
          </Text>
          {review.state === 'held' && review.missedAt && (
            <Chip tone="warning">{t('reviews.held.late')}</Chip>
          )}
          {limits.length > 0 && (
            <Chip tone="danger">
              {t('reviews.held.beyond', { limits: limits.join(', ') })}
            </Chip>
          )}
          {review.heldBy && review.heldAt && (
            <Text variant="body-small" color="secondary">
              {t('reviews.held.by', {
                who: <SignatoryName of={review.heldBy} />,
                when: <When at={review.heldAt} zone={zone} />,
              })}
            </Text>
          )}
          {review.state === 'open' && (
            <Text variant="body-small" color="secondary">
              {t('reviews.held.due', {
                when: <When at={review.dueAt} zone={zone} />,
              })}
            </Text>
          )}
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setOpened(!isOpen)}
          >
            {t(isOpen ? 'reviews.held.hide' : 'reviews.held.show')}
          </Button>
        </Row>
        {isOpen && <ReviewDetails id={review.id} />}
      </Column>
    </div>
  );
}
