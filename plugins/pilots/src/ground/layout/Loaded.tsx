import { statusOf } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactNode } from 'react';
import { useText } from '../../translation';
import { Reading } from '../reading';
import { ErrorNotice } from './ErrorNotice';
import { Loading } from './Loading';

/** Shows a reading: its place while it loads, why it failed, or its value. */
export function Loaded<T>({
  reading,
  lines,
  children,
}: {
  reading: Reading<T>;
  lines?: number;
  children: (value: T) => ReactNode;
}) {
  const t = useText();
  const { value, error, loading, reload } = reading;
  if (error) {
    const title =
      statusOf(error) === 404
        ? t('ground.error.notFound')
        : t('ground.error.loading');
    return <ErrorNotice error={error} title={title} onRetry={reload} />;
  }
  if (loading || value === undefined) return <Loading lines={lines} />;
  return <>{children(value)}</>;
}
