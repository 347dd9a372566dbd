import { Link, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Prose, usePageLink } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';

/** What mends a check, who can, and the way there. */
export function MendLine({
  fix,
  title,
}: {
  fix: NonNullable<PilotsSchemas['Check']['fix']>;
  title: string;
}) {
  const t = useText();
  const role = useRoleTitle();
  const linkTo = usePageLink();
  const who =
    fix.who.length > 0
      ? t('readiness.check.who', { roles: fix.who.map(role).join(', ') })
      : t('readiness.check.anybody');
  return (
    <Text as="div" variant="body-small" color="secondary">
      {t('readiness.check.mend', { how: <Prose text={fix.text} /> })} · {who}{' '}
      {fix.link && (
        <Link
          href={linkTo(fix.link)}
          variant="body-small"
          aria-label={t('readiness.check.goTo', { title })}
        >
          {t('readiness.check.goThere')}
        </Link>
      )}
    </Text>
  );
}
