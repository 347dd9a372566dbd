import { Button } from '@backstage/ui';
import { ReactNode } from 'react';
import { useText } from '../../translation';
import { Pages } from '../reading';
import { Row } from './Stack';

/** The way to the next page of a list, with what is said beside it; nothing at the list's end. */
export function More({
  pages,
  label,
  children,
}: {
  pages: Pick<Pages<unknown>, 'hasMore' | 'loadingMore' | 'loadMore'>;
  /** Where "Show more" would not say of what. */
  label?: string;
  children?: ReactNode;
}) {
  const t = useText();
  if (!pages.hasMore) return null;
  return (
    <Row>
      <Button
        variant="secondary"
        isPending={pages.loadingMore}
        onPress={() => {
          pages.loadMore();
        }}
      >
        {label ?? t('ground.action.more')}
      </Button>
      {children}
    </Row>
  );
}
