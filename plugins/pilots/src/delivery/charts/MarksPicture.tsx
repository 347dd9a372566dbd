import { Text } from '@backstage/ui';
import { lazy } from 'react';
import { NoData } from '../../ground/figures';
import { useText } from '../../translation';
import { DeliveryMarks } from '../window/useDeliveryReport';
import { sayMoment } from './chartStyle';
import { Picture } from './Picture';

const MarksChart = lazy(() => import('./MarksChart'));

/** What happened, as marks; the latest of it where it is too much to be told apart. */
export function MarksPicture(props: {
  marks: DeliveryMarks;
  window: { from: number; to: number };
  ticks: number[];
  zone: string;
}) {
  const t = useText();
  const { marks, zone } = props;
  const { deployments, incidents, totals } = marks;
  const failed = deployments.filter(({ state }) => state === 'failed').length;
  const cut =
    deployments.length < totals.deployments ||
    incidents.length < totals.incidents;
  const rows = [
    ...deployments.map(one => ({
      at: one.finishedAt,
      cells: [
        t('delivery.marks.deployment', { id: one.version ?? one.id }),
        t(`delivery.marks.${one.state}`),
      ],
    })),
    ...incidents.map(one => ({
      at: one.startedAt,
      cells: [
        t('delivery.marks.incident', { id: one.title ?? one.id }),
        one.deployment
          ? t('delivery.marks.causedBy', { id: one.deployment.id })
          : t('delivery.marks.unlinked'),
      ],
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Picture
      title={t('delivery.marks.title')}
      description={t('delivery.marks.description', {
        deployments: String(totals.deployments),
        failed: String(failed),
        incidents: String(totals.incidents),
      })}
      beside={
        cut && (
          <Text as="span" variant="body-small">
            {t('delivery.marks.cut', {
              shown: String(deployments.length + incidents.length),
            })}
          </Text>
        )
      }
      height={84}
      columns={[
        t('delivery.chart.when'),
        t('delivery.marks.what'),
        t('delivery.marks.counts'),
      ]}
      rows={rows.map(({ at, cells }, n) => ({
        key: String(n),
        cells: [sayMoment(Date.parse(at), zone), ...cells],
      }))}
    >
      {totals.deployments + totals.incidents === 0 ? (
        <NoData hint={t('delivery.chart.empty')} />
      ) : (
        <MarksChart {...props} />
      )}
    </Picture>
  );
}
