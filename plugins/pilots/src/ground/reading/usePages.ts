import { DependencyList, useEffect, useRef, useState } from 'react';
import { Reading, useReading } from './useReading';

/** A page as every list of the backend answers. */
export interface Page<T> {
  items: T[];
  totalItems?: number;
  pageInfo: { nextCursor?: string };
}

/** What has been read of a long list so far. */
export interface Pages<T> extends Reading<T[]> {
  totalItems?: number;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore: () => Promise<void>;
}

/** Reads a list page by page. When something changes it begins anew, so that no entry shows twice. */
export function usePages<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
  deps: DependencyList,
  pilot?: string,
): Pages<T> {
  const { value: first, ...reading } = useReading(
    () => read(undefined),
    deps,
    pilot,
  );
  const [further, setFurther] = useState<Page<T>[]>([]);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreError, setMoreError] = useState<Error>();
  const beginning = useRef(first);
  beginning.current = first;

  useEffect(() => {
    setFurther([]);
    setMoreError(undefined);
  }, [first]);

  const last = further[further.length - 1] ?? first;
  const cursor = last?.pageInfo.nextCursor;
  const loadMore = async () => {
    if (!cursor || loadingMore) return;
    setLoadingMore(true);
    try {
      const page = await read(cursor);
      // A page of a list that has changed meanwhile belongs to the old one.
      if (beginning.current === first) setFurther(pages => [...pages, page]);
    } catch (error) {
      setMoreError(error as Error);
    } finally {
      setLoadingMore(false);
    }
  };
  return {
    ...reading,
    error: reading.error ?? moreError,
    value: first && [first, ...further].flatMap(page => page.items),
    totalItems: first?.totalItems,
    hasMore: Boolean(cursor),
    loadingMore,
    loadMore,
  };
}
