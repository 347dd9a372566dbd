import { Button, Text } from '@backstage/ui';
import { DeliveryMeasure } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useEffect, useRef } from 'react';
import { EmptyState, Loaded, More, Panel, Row } from '../../ground/layout';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { ExplanationTable } from './ExplanationTable';
import { useExplanation } from './useExplanation';

/** How a value is computed: the rule, what went in and what was left out, each with its reason. */
export function ExplanationPanel(props: {
  measure: DeliveryMeasure;
  window: { from: string; to: string };
  /** The value in words. */
  said?: string;
  zone: string;
  onClose: () => void;
}) {
  const t = useText();
  const { measure, window, said, zone } = props;
  const pages = useExplanation(measure, window);
  const { totals } = pages;
  const heading = useRef<HTMLDivElement>(null);
  // Whoever asks wants to see the answer, wherever on the page they asked.
  useEffect(() => {
    heading.current?.scrollIntoView?.({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [measure, window.from, window.to]);
  const name = t(`delivery.measure.${measure}`);
  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      <Panel
        title={
          said
            ? t('delivery.explain.why', { name, value: said })
            : t('delivery.explain.whyNone', { name })
        }
        actions={
          <Button size="small" variant="secondary" onPress={props.onClose}>
            {t('ground.action.close')}
          </Button>
        }
      >
        <Text as="p">{t(`delivery.definition.${measure}`)}</Text>
        <Row>
          <Text as="span" variant="body-small" color="secondary">
            <When at={window.from} zone={zone} /> –{' '}
            <When at={window.to} zone={zone} />
          </Text>
          <Text as="span" variant="body-small" color="secondary" role="status">
            {totals &&
              t('delivery.explain.totals', {
                included: String(totals.included),
                excluded: String(totals.excluded),
              })}
          </Text>
        </Row>
        <Loaded reading={pages} lines={5}>
          {rows =>
            rows.length === 0 ? (
              <EmptyState
                title={t('delivery.explain.nothing')}
                nextStep={t('delivery.explain.nothingNext')}
              />
            ) : (
              <>
                <ExplanationTable rows={rows} zone={zone} />
                <More pages={pages}>
                  <Text variant="body-small" color="secondary">
                    {t('delivery.explain.shown', {
                      shown: String(rows.length),
                      count: pages.totalItems ?? rows.length,
                    })}
                  </Text>
                </More>
              </>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
