import { Alert } from '@backstage/ui';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useText } from '../translation';

interface StatusItem {
  level: string;
  message: string;
}

/** What the catalog found wrong with the entity, so that it can be mended at the source. */
export function EntityTroubles() {
  const t = useText();
  const { entity } = useEntity();
  const items = ((entity as { status?: { items?: StatusItem[] } }).status
    ?.items ?? []) as StatusItem[];
  const errors = items.filter(({ level }) => level === 'error');
  if (errors.length === 0) return null;
  return (
    <Alert
      status="danger"
      icon
      title={t('pilot.troubles.title')}
      description={
        <ul>
          {errors.map(({ message }, at) => (
            <li key={at} style={{ whiteSpace: 'pre-line' }}>
              {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}
