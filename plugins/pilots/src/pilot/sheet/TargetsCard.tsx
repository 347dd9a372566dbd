import { EntityRefLink } from '@backstage/plugin-catalog-react';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { useText } from '../../translation';
import { Column, Loaded, Panel, Row } from '../../ground/layout';
import { Chip } from '../../ground/status';
import { usePilotView } from '../usePilotView';

/** The components, APIs, resources or systems that go live with the pilot. */
export function TargetsCard() {
  const t = useText();
  const reading = usePilotView();
  return (
    <Panel title={t('pilot.targets.title')} id="targets">
      <Loaded reading={reading} lines={2}>
        {({ fields: { targets }, unresolved }) => (
          <Column>
            {targets.map(target => (
              <Row key={target}>
                <EntityRefLink entityRef={target} />
                {unresolved.includes(target) && (
                  <Chip tone="warning" icon={<HelpIcon />}>
                    {t('pilot.targets.unknown')}
                  </Chip>
                )}
              </Row>
            ))}
          </Column>
        )}
      </Loaded>
    </Panel>
  );
}
