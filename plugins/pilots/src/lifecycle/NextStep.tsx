import { Text } from '@backstage/ui';
import { useText } from '../translation';
import { When } from '../ground/time';
import { useRoleTitle } from '../ground/people';
import { PilotView } from '../pilot';
import { useEventWords } from './useEventWords';

/** The one thing that the pilot waits for; what the viewer can do goes first. */
export function NextStep({ view }: { view: PilotView }) {
  const t = useText();
  const role = useRoleTitle();
  const words = useEventWords();
  const forward = view.transitions.filter(
    step => !words(step.event).destructive,
  );
  const mine = forward.find(step => step.allowed);
  const next = forward[0];
  let line: string = t('lifecycle.banner.nothing');
  if (mine) {
    line = t('lifecycle.banner.can', { what: words(mine.event).title });
  } else if (next) {
    const [blocker] = next.blockedBy.filter(({ guard }) => guard !== 'role');
    line = t('lifecycle.banner.waiting', {
      who: next.who.map(role).join(', ') || t('lifecycle.banner.people'),
      what: blocker?.message ?? words(next.event).title,
    });
  }
  return (
    <div>
      <Text as="div">
        <strong>{t('lifecycle.banner.next')}</strong> {line}
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        {t('lifecycle.banner.since', {
          since: <When at={view.stageSince} format="date" />,
        })}
      </Text>
    </div>
  );
}
