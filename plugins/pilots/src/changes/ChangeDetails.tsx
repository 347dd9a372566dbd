import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import {
  BlockerList,
  Facts,
  Hash,
  Loaded,
  Markdown,
  Prose,
} from '../ground/layout';
import { SignatoryName } from '../ground/people';
import { usePilotReading } from '../ground/reading';
import { ChangeActions } from './ChangeActions';
import { ChangeHistory } from './ChangeHistory';
import { EmergencyDuties } from './kinds/EmergencyDuties';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-4)',
      padding: 'var(--bui-space-3) 0 0 var(--bui-space-4)',
    },
  },
  { name: 'PilotsChangeDetails' },
);

function Part({ title, text }: { title: string; text: string }) {
  const t = useText();
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      {text.trim() ? (
        <Markdown content={text} />
      ) : (
        <Text color="secondary">{t('changes.empty')}</Text>
      )}
    </div>
  );
}

function Sheet({ change }: { change: PilotsSchemas['Change'] }) {
  const t = useText();
  return (
    <>
      <ChangeActions change={change} />
      {change.blockedBy.length > 0 && (
        <div>
          <Text as="h4" variant="body-medium" weight="bold">
            {t('changes.stillMissing')}
          </Text>
          <BlockerList blockers={change.blockedBy} />
        </div>
      )}
      {change.emergency && <EmergencyDuties duties={change.emergency} />}
      <Part title={t('changes.impact')} text={change.impact} />
      <Part title={t('changes.deploymentPlan')} text={change.deploymentPlan} />
      <Part title={t('changes.backoutSteps')} text={change.backoutSteps} />
      <ChangeHistory change={change} />
      <Facts
        facts={[
          {
            name: t('changes.author'),
            value: change.authors.map(author => (
              <div key={author.actor}>
                <SignatoryName of={author} />
              </div>
            )),
          },
          {
            name: t('changes.targets'),
            value: <Prose text={change.targets.join(', ')} />,
          },
          {
            name: t('changes.elsewhere'),
            value:
              change.externalIds
                .map(({ system, id }) => `${system} ${id}`)
                .join(', ') || undefined,
          },
          {
            name: t('changes.ships'),
            value:
              [...change.versions, ...change.commits].join(', ') || undefined,
          },
          {
            name: t('changes.template.name'),
            value:
              change.template &&
              t('changes.template.version', {
                id: change.template.id,
                version: String(change.template.version),
              }),
          },
          {
            name: t('changes.hash'),
            value: <Hash value={change.hash} short />,
          },
        ]}
      />
    </>
  );
}

/** Everything about one change, and what the viewer may do with it. */
export function ChangeDetails({ id }: { id: string }) {
  const classes = useStyles();
  const reading = usePilotReading(
    pilot => pilot.get('/changes/{id}', { params: { id } }),
    [id],
  );
  return (
    <div className={classes.root}>
      <Loaded reading={reading} lines={5}>
        {change => <Sheet change={change} />}
      </Loaded>
    </div>
  );
}
