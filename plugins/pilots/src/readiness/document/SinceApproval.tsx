import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Loaded } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { DiffView } from './DiffView';

/** What changed in a document since it was approved last. */
export function SinceApproval({
  document,
}: {
  document: PilotsSchemas['PackDocument'];
}) {
  const t = useText();
  const reading = usePilotReading(
    pilot =>
      pilot.get('/pack/{document}/diff', {
        params: { document: document.document },
      }),
    [document.document, document.version],
  );
  return (
    <Loaded reading={reading} lines={4}>
      {({ from, to, diff }) => (
        <>
          <Text as="p" color="secondary">
            {from === 0
              ? t('pack.diff.neverApproved')
              : t('pack.diff.span', { from: String(from), to: String(to) })}
          </Text>
          {diff ? (
            <DiffView diff={diff} />
          ) : (
            <Text as="p">{t('pack.diff.none', { version: String(from) })}</Text>
          )}
        </>
      )}
    </Loaded>
  );
}
