import { Text } from '@backstage/ui';
import { useText } from '../../translation';
import { Column, Loaded, Panel } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { useNames } from '../names';
import { ItemPanel } from './ItemPanel';
import { inOrder } from './itemOrder';
import { ScorePanel } from './ScorePanel';

/** The nine items, failures first and opened, below the score. */
export function ChecklistPanel() {
  const t = useText();
  const names = useNames();
  const reading = usePilotReading(pilot => pilot.get('/readiness'));
  if (!reading.value) {
    return (
      <Panel title={t('readiness.title')}>
        <Loaded reading={reading} lines={9}>
          {() => null}
        </Loaded>
      </Panel>
    );
  }
  const { items, score } = reading.value;
  const open = score.withWaivers < score.total;
  return (
    <Column>
      <ScorePanel readiness={reading.value} />
      <Text as="p" color="secondary">
        {open ? t('readiness.open') : t('readiness.allPassed')}
      </Text>
      {inOrder(items).map(item => (
        <ItemPanel
          key={item.id}
          item={{
            ...item,
            title: names.item(item),
            checks: item.checks.map(check => ({
              ...check,
              title: names.check(check),
            })),
          }}
        />
      ))}
    </Column>
  );
}
