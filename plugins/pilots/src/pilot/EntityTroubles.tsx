import { Alert } from '@backstage/ui';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useSaid } from '../ground/said';
import { useText } from '../translation';

interface StatusItem {
  level: string;
  message: string;
}

/** The catalog puts its own words, which end in the name of an error, before ours. */
const PARTS = /(?<=Error: )|(?<=\n)/;

/** What the catalog found wrong with the entity, so that it can be mended at the source. */
export function EntityTroubles() {
  const t = useText();
  const said = useSaid();
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
              {message
                .split(PARTS)
                .map(part => told(part, said))
                .join('')}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** A line in the reader's language; what ends it stays. */
function told(line: string, said: (text: string) => string): string {
  const text = line.trimEnd();
  return said(text) + line.slice(text.length);
}
