import CheckIcon from '@material-ui/icons/Check';
import BlockIcon from '@material-ui/icons/Block';
import { useText } from '../translation';
import { BlockerList, Loaded, Panel } from '../ground/layout';
import { usePilotReading } from '../ground/reading';
import { Chip } from '../ground/status';

/** What a pipeline is told that asks whether it may deploy now. */
export function GatePanel() {
  const t = useText();
  const reading = usePilotReading(pilot => pilot.get('/gate'));
  return (
    <Panel title={t('changes.gate.title')}>
      <Loaded reading={reading} lines={1}>
        {({ allowed, reasons }) => (
          <div>
            <Chip
              tone={allowed ? 'success' : 'warning'}
              icon={allowed ? <CheckIcon /> : <BlockIcon />}
            >
              {t(`changes.gate.${allowed ? 'open' : 'shut'}`)}
            </Chip>
            {reasons.length > 0 && <BlockerList blockers={reasons} />}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
