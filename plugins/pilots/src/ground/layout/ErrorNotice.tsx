import { Alert, Button } from '@backstage/ui';
import {
  blockersOf,
  messageOf,
  statusOf,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { BlockerList } from './BlockerList';
import { Prose } from '../text/Prose';

/** What went wrong, in the server's words, with everything that stands in the way and what clears it. */
export function ErrorNotice({
  error,
  title,
  onRetry,
}: {
  error: Error;
  title?: string;
  onRetry?: () => void;
}) {
  const t = useText();
  const blockers = blockersOf(error);
  const status = statusOf(error);
  let message = messageOf(error);
  if (status === 412) message = t('ground.error.stale');
  if (status === 413) message = t('ground.error.tooLarge');
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={title ?? t('ground.error.title')}
      description={
        <>
          <Prose text={message} />
          {blockers.length > 0 && <BlockerList blockers={blockers} />}
        </>
      }
      customActions={
        onRetry && (
          <Button size="small" variant="secondary" onPress={onRetry}>
            {t('ground.error.retry')}
          </Button>
        )
      }
    />
  );
}
