import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { PersonLink } from '../ground/people';
import { When } from '../ground/time';
import { useActionWords } from './words/useActionWords';

/** One entry in a sentence: who did what to what, and when. */
export function RecordLine({
  entry,
  zone,
}: {
  entry: PilotsSchemas['RecordEntry'];
  zone: string;
}) {
  const t = useText();
  const words = useActionWords();
  return (
    <div>
      <Text as="div">
        {t('record.line', {
          who: <PersonLink of={entry.actor} />,
          what: words(entry.action),
        })}
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        <When at={entry.time} zone={zone} /> · {entry.subject}
      </Text>
    </div>
  );
}
