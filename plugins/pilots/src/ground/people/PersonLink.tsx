import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useText } from '../../translation';

/** A person or group by name, linked to their page; `system` is nobody's page. */
export function PersonLink({ of }: { of: string }) {
  const t = useText();
  if (of === 'system') return <span>{t('ground.role.system')}</span>;
  if (!of.includes(':') || of.startsWith('external:')) return <span>{of}</span>;
  return <EntityRefLink entityRef={of} defaultKind="user" hideIcon />;
}
