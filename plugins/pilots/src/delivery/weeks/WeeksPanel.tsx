import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { Panel, Table } from '../../ground/layout';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import {
  hasWeekData,
  NUMBER_MEASURES,
  NumberMeasure,
} from '../measures/measureGroups';
import { useMeasureWords } from '../measures/useMeasureWords';
import { DeliveryReport } from '../window/useDeliveryReport';
import { DeliveryView } from '../window/useDeliveryView';

const useStyles = makeStyles(
  {
    value: {
      font: 'inherit',
      color: 'var(--bui-fg-primary)',
      background: 'none',
      border: 'none',
      padding: 0,
      cursor: 'pointer',
      textDecoration: 'underline dotted',
      whiteSpace: 'nowrap',
      '&:hover, &[aria-pressed="true"]': { textDecoration: 'underline' },
      '&[aria-pressed="true"]': { fontWeight: 'var(--bui-font-weight-bold)' },
      '&:focus-visible': { outline: '2px solid var(--bui-ring)' },
    },
    none: { color: 'var(--bui-fg-secondary)' },
    week: { whiteSpace: 'nowrap' },
  },
  { name: 'PilotsWeeksPanel' },
);

/** Each week's measures in numbers; behind each number are its events. */
export function WeeksPanel(props: {
  report: DeliveryReport;
  view: DeliveryView;
  zone: string;
  onExplain: (measure: NumberMeasure, week: string) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useMeasureWords();
  const { report, view, zone, onExplain } = props;
  return (
    <Panel title={t('delivery.weeks.title')}>
      <Text as="p" variant="body-small" color="secondary">
        {t('delivery.weeks.explain')}
      </Text>
      <Table label={t('delivery.weeks.title')}>
        <thead>
          <tr>
            <th scope="col">{t('delivery.weeks.week')}</th>
            {NUMBER_MEASURES.map(measure => (
              <th key={measure} scope="col">
                {words.name(measure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...report.series].reverse().map(({ start, partial, measures }) => (
            <tr key={start}>
              <th scope="row" className={classes.week}>
                <When at={dayOf(start, zone)} format="date" />
                {partial && (
                  <Text as="span" variant="body-small" color="secondary">
                    {` ${t('delivery.weeks.partial')}`}
                  </Text>
                )}
              </th>
              {NUMBER_MEASURES.map(measure => {
                const { value } = measures[measure];
                const known =
                  value !== null &&
                  hasWeekData(measure, measures, report.measures);
                const said = known
                  ? words.say(measure, value)
                  : t('ground.figure.noData');
                return (
                  <td key={measure}>
                    <button
                      type="button"
                      className={`${classes.value} ${
                        known ? '' : classes.none
                      }`}
                      aria-pressed={
                        view.measure === measure && view.week === start
                      }
                      aria-label={`${said}: ${t('delivery.explain.howOf', {
                        name: words.name(measure),
                      })}`}
                      title={words.sample(measure, measures)}
                      onClick={() => onExplain(measure, start)}
                    >
                      {said}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** The calendar day on which a week begins, where the pilot lives. */
function dayOf(start: string, zone: string): string {
  return DateTime.fromISO(start, { zone }).toISODate() ?? start;
}
