import { Link, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { useText } from '../../translation';
import { usePageLink } from '../../ground/layout';
import { PersonLink, useRoleTitle, useViewer } from '../../ground/people';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useEventWords } from '../useEventWords';

type Waiting = NonNullable<PilotView['waiting']>[number];

/** Who can settle an item: roles by name, else the people themselves. */
function Whom({ item }: { item: Waiting }) {
  const role = useRoleTitle();
  if (item.roles.length > 0) return <>{item.roles.map(role).join(', ')}</>;
  return (
    <>
      {item.people.map((person, at) => (
        <span key={person}>
          {at > 0 && ', '}
          <PersonLink of={person} />
        </span>
      ))}
    </>
  );
}

/** The one thing that comes next: what waits for the viewer, then for others, then what could be done. */
export function NextStep({ view }: { view: PilotView }) {
  const t = useText();
  const viewer = useViewer();
  const words = useEventWords();
  const linkTo = usePageLink();
  const said = useSaid();
  const waiting = view.waiting ?? [];
  const mine = waiting.find(({ people }) => people.includes(viewer ?? ''));
  const first = mine ?? waiting[0];
  const forward = view.transitions.filter(
    step => !words(step.event).destructive,
  );
  const possible = forward.find(step => step.allowed);

  let line: ReactNode = t('lifecycle.banner.nothing');
  let detail: ReactNode;
  if (first) {
    line = <Link href={linkTo(first.link)}>{said(first.title)}</Link>;
    detail = (
      <>
        {mine
          ? t('lifecycle.banner.waitsForYou')
          : t('lifecycle.banner.waitsFor', { who: <Whom item={first} /> })}
        {' · '}
        <When at={first.since} zone={view.timeZone} format="relative" />
        {waiting.length > 1 &&
          ` · ${t('lifecycle.banner.more', { count: waiting.length - 1 })}`}
      </>
    );
  } else if (possible) {
    const what = words(possible.event).title;
    line = (
      <Link href={linkTo('overview#next')}>
        {t('lifecycle.banner.can', { what })}
      </Link>
    );
  } else if (forward[0]) {
    const { event, blockedBy } = forward[0];
    line = (
      <Link href={linkTo('overview#next')}>
        {t('lifecycle.banner.blocked', {
          what: words(event).title,
          count: blockedBy.length,
        })}
      </Link>
    );
  }
  return (
    <div>
      <Text as="div">
        <strong>{t('lifecycle.banner.next')}</strong> {line}
      </Text>
      {detail && (
        <Text as="div" variant="body-small" color="secondary">
          {detail}
        </Text>
      )}
    </div>
  );
}
