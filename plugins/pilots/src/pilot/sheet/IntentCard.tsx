import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { Sector } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Facts, Loaded, Panel } from '../../ground/layout';
import { When } from '../../ground/time';
import { usePilotView } from '../usePilotView';
import { locale } from '../../ground/locale';

const useStyles = makeStyles(
  {
    hypothesis: {
      margin: 0,
      paddingLeft: 'var(--bui-space-3)',
      borderLeft: '3px solid var(--bui-border-2)',
    },
  },
  { name: 'PilotsIntentCard' },
);

const SECTOR_KEYS = {
  'financial-services': 'financialServices',
  healthcare: 'healthcare',
  government: 'government',
  communications: 'communications',
  general: 'general',
} as const satisfies Record<Sector, string>;

/** What the pilot is for, with whom and for how long. */
export function IntentCard() {
  const classes = useStyles();
  const t = useText();
  const reading = usePilotView();
  return (
    <Panel title={t('pilot.intent.title')} id="intent">
      <Loaded reading={reading}>
        {({ fields: { intent, sector }, timeZone }) => (
          <>
            <blockquote className={classes.hypothesis}>
              <Text as="p" variant="body-large">
                {intent.hypothesis}
              </Text>
            </blockquote>
            <Facts
              facts={[
                {
                  name: t('pilot.intent.segments'),
                  value: intent.segments?.join('; '),
                },
                {
                  name: t('pilot.intent.journeys'),
                  value: intent.journeys?.join('; '),
                },
                {
                  name: t('pilot.intent.period'),
                  value: t('pilot.intent.until', {
                    start: <When at={intent.startDate} />,
                    end: <When at={intent.decisionDate} />,
                  }),
                },
                { name: t('pilot.intent.timeZone'), value: timeZone },
                {
                  name: t('pilot.intent.budget'),
                  value:
                    intent.budget &&
                    new Intl.NumberFormat(locale(), {
                      style: 'currency',
                      currency: intent.budget.currency,
                      maximumFractionDigits: 0,
                    }).format(intent.budget.amount),
                },
                {
                  name: t('pilot.intent.sector'),
                  value: t(
                    `pilot.sector.${
                      SECTOR_KEYS[sector] ?? SECTOR_KEYS.general
                    }`,
                  ),
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
