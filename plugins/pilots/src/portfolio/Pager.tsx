import { Button } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useText } from '../translation';
import { Row } from '../ground/layout';

/**
 * Turns pages. The backend's cursors lead forward only, so the way back is
 * remembered here; who comes in the middle by a link can go to the first page.
 */
export function Pager(props: {
  /** The list that is paged; another one is another walk. */
  list: string;
  cursor?: string;
  nextCursor?: string;
  onTurn: (cursor: string | undefined) => void;
}) {
  const t = useText();
  const { list, cursor, nextCursor, onTurn } = props;
  const [walked, setWalked] = useState<(string | undefined)[]>([]);
  useEffect(() => setWalked([]), [list]);
  const previous = walked[walked.length - 1];
  if (!cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('portfolio.paging.label')}>
      <Row>
        {cursor && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              setWalked(walked.slice(0, -1));
              onTurn(previous);
            }}
          >
            {walked.length > 0
              ? t('portfolio.paging.previous')
              : t('portfolio.paging.first')}
          </Button>
        )}
        {nextCursor && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              setWalked([...walked, cursor]);
              onTurn(nextCursor);
            }}
          >
            {t('portfolio.paging.next')}
          </Button>
        )}
      </Row>
    </nav>
  );
}
