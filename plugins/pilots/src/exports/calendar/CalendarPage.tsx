import {
  Alert,
  Button,
  Text,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MineIcon from '@material-ui/icons/PersonOutline';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ManySelect } from '../../ground/filters';
import { Column, EmptyState, Loaded, PageBody, Row } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { useText } from '../../translation';
import { AgendaDay, dayOf } from './AgendaDay';
import { SubscribeDialog } from './SubscribeDialog';
import { KINDS, useCalendarFilters } from './useCalendarFilters';

type View = PilotsSchemas['CalendarView'];

const useStyles = makeStyles(
  {
    toggle: { '& svg': { fontSize: 16 } },
    kinds: { width: '14rem', maxWidth: '100%' },
    month: { minWidth: '9rem', textAlign: 'center' },
  },
  { name: 'PilotsCalendarPage' },
);

/** What is ahead across pilots, day by day, a month at a time. */
export function CalendarPage() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(pilotsApiRef);
  const { filters, change } = useCalendarFilters();
  const [subscribing, setSubscribing] = useState(false);
  const { kinds, mine, month } = filters;
  const query = {
    from: month.toUTC().toISO()!,
    to: month.plus({ months: 1 }).toUTC().toISO()!,
    ...(mine && { mine: true }),
    ...(kinds.length > 0 && { kind: kinds.join(',') }),
  };
  const reading = useReading(
    () => api.get('/calendar', { query }),
    [api, JSON.stringify(query)],
  );
  const name = month.toLocaleString({ month: 'long', year: 'numeric' });
  const turn = (months: number) => change({ month: month.plus({ months }) });
  const { value } = reading;
  return (
    <PageBody>
      <Column>
        <div role="group" aria-label={t('calendar.filter')}>
          <Row>
            <Button size="small" variant="secondary" onPress={() => turn(-1)}>
              {t('calendar.previous')}
            </Button>
            <Text
              as="h2"
              variant="body-large"
              weight="bold"
              className={classes.month}
            >
              {name}
            </Text>
            <Button size="small" variant="secondary" onPress={() => turn(1)}>
              {t('calendar.next')}
            </Button>
            <TooltipTrigger delay={400}>
              <ToggleButton
                className={classes.toggle}
                iconStart={<MineIcon />}
                isSelected={mine}
                onChange={on => change({ mine: on })}
              >
                {t('calendar.mine')}
              </ToggleButton>
              <Tooltip>{t('calendar.mineHint')}</Tooltip>
            </TooltipTrigger>
            <div className={classes.kinds}>
              <ManySelect
                label={t('calendar.kinds')}
                all={KINDS}
                word={kind => t(`calendar.kind.${kind}`)}
                chosen={kinds}
                onChange={chosen => change({ kinds: chosen })}
              />
            </div>
            <Button
              size="small"
              variant="secondary"
              onPress={() => setSubscribing(true)}
            >
              {t('calendar.subscribe.open')}
            </Button>
          </Row>
        </div>
        <Text color="secondary" variant="body-small" role="status">
          {value && t('calendar.shown', { count: value.totalItems })}
        </Text>
        <Loaded reading={reading} lines={8}>
          {view =>
            view.items.length === 0 ? (
              <EmptyState
                title={t('calendar.empty', { month: name })}
                nextStep={t(
                  mine || kinds.length > 0
                    ? 'calendar.emptyFiltered'
                    : 'calendar.emptyNext',
                )}
              />
            ) : (
              <Agenda view={view} />
            )
          }
        </Loaded>
        {subscribing && (
          <SubscribeDialog onClose={() => setSubscribing(false)} />
        )}
      </Column>
    </PageBody>
  );
}

function Agenda({ view }: { view: View }) {
  const t = useText();
  const days = new Map<string, View['items']>();
  for (const item of view.items) {
    const day = dayOf(item);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <>
      {view.truncated && (
        <Alert status="info" icon title={t('calendar.truncated')} />
      )}
      <div>
        {[...days.keys()].sort().map(day => (
          <AgendaDay key={day} day={day} items={days.get(day)!} />
        ))}
      </div>
      <Text as="p" variant="body-small" color="secondary">
        {t('calendar.zone')}
      </Text>
    </>
  );
}
