import { Card, CardBody, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { ReadinessBar } from '../../ground/status';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-4)',
    },
  },
  { name: 'PilotsScorePanel' },
);

/** How many items pass, with and without waivers. */
export function ScorePanel({
  readiness,
}: {
  readiness: PilotsSchemas['Readiness'];
}) {
  const classes = useStyles();
  const t = useText();
  const { score, items } = readiness;
  const total = String(score.total);
  const hasWaivers = score.exempt > 0;
  return (
    <Card aria-label={t('readiness.title')}>
      <CardBody>
        <div className={classes.root}>
          <div>
            <Text as="div" variant="title-medium" weight="bold">
              {t('readiness.score', { passed: String(score.passed), total })}
            </Text>
            <Text as="div" variant="body-small" color="secondary">
              {hasWaivers
                ? t('readiness.withWaivers', {
                    passed: String(score.withWaivers),
                    total,
                  })
                : t('readiness.withoutWaivers')}
            </Text>
          </div>
          <ReadinessBar
            score={score}
            statuses={[...items]
              .sort((a, b) => a.number - b.number)
              .map(({ status }) => status)}
          />
        </div>
      </CardBody>
    </Card>
  );
}
