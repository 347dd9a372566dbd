import { Button, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { NoData, sayShare } from '../../ground/figures';
import { EmptyState, Facts, Loaded, Panel } from '../../ground/layout';
import { Reading } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';
import { durationInWords, percentage } from '../../pilot';
import { useText } from '../../translation';
import { OutcomesView } from '../useOutcomes';
import { BurnTable } from './BurnTable';
import { locale } from '../../ground/locale';

/** The service level, kept apart from delivery: error budget and how fast it burns. */
export function BudgetPanel(props: {
  reading: Reading<OutcomesView>;
  reliability?: PilotsSchemas['DeliveryMeasures']['reliability'];
  onExplain: () => void;
}) {
  const t = useText();
  const said = useSaid();
  const { reading, reliability, onExplain } = props;
  return (
    <Panel
      title={t('outcomes.budget.title')}
      actions={
        <Button
          size="small"
          variant="tertiary"
          onPress={onExplain}
          aria-label={t('delivery.explain.howOf', {
            name: t('delivery.measure.reliability'),
          })}
        >
          {t('delivery.explain.how')}
        </Button>
      }
    >
      <Loaded reading={reading} lines={4}>
        {({ errorBudget, burn, window }) => {
          if (!errorBudget) {
            return (
              <EmptyState
                title={t('outcomes.budget.none')}
                nextStep={t('outcomes.budget.noneNext')}
              />
            );
          }
          const reason = errorBudget.reason && said(errorBudget.reason);
          const count = (value: number | null) =>
            value === null
              ? undefined
              : new Intl.NumberFormat(locale()).format(value);
          const share = (value: number | null | undefined) =>
            value === null || value === undefined ? (
              <NoData hint={reason} />
            ) : (
              sayShare(value)
            );
          return (
            <>
              <Facts
                facts={[
                  {
                    name: t('outcomes.budget.objective'),
                    value: t('outcomes.budget.objectiveIs', {
                      target: percentage(errorBudget.target),
                      window: durationInWords(errorBudget.window),
                    }),
                  },
                  {
                    name: t('outcomes.budget.consumed'),
                    value: share(errorBudget.consumed),
                  },
                  {
                    name: t('outcomes.budget.left'),
                    value: share(errorBudget.left),
                  },
                  {
                    name: t('outcomes.budget.within'),
                    value: share(reliability?.withinTarget),
                  },
                  {
                    name: t('outcomes.budget.bad'),
                    value: t('outcomes.budget.badOf', {
                      bad: count(errorBudget.bad)!,
                      allowed:
                        count(errorBudget.allowed) ?? t('ground.figure.noData'),
                    }),
                  },
                  {
                    name: t('outcomes.budget.volume'),
                    value:
                      errorBudget.volume === null
                        ? undefined
                        : t(`outcomes.budget.${errorBudget.basis}`, {
                            volume: count(errorBudget.volume)!,
                          }),
                  },
                  {
                    name: t('outcomes.budget.samples'),
                    value: (
                      <>
                        {count(errorBudget.sample)}
                        {errorBudget.lastSampleAt && (
                          <>
                            {' · '}
                            <When
                              at={errorBudget.lastSampleAt}
                              zone={window.timeZone}
                              format="relative"
                            />
                          </>
                        )}
                      </>
                    ),
                  },
                ]}
              />
              {reason && (
                <Text as="p" color="secondary">
                  {reason}
                </Text>
              )}
              <BurnTable burn={burn} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
