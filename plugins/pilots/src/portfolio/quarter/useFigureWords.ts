import {
  PilotsSchemas,
  QuarterFigureId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { TextFunction, useText } from '../../translation';
import { sayDuration, sayShare } from '../../ground/figures';
import { locale } from '../../ground/locale';

/** A figure as the backend tells it. */
export type Figure = PilotsSchemas['QuarterFigure'];

const DAY = 24 * 3600;
const HOUR = 3600;

/** What the sample of a figure is made of; a count of the quarter stands for itself. */
function saySample(t: TextFunction, id: QuarterFigureId, count: number) {
  switch (id) {
    case 'start-to-decision':
    case 'due-to-decision':
      return t('quarter.sample.decisions', { count });
    case 'pause-length':
      return t('quarter.sample.pauses', { count });
    case 'hours-per-approver':
      return t('quarter.sample.approvers', { count });
    case 'hours-per-approval':
      return t('quarter.sample.approvals', { count });
    case 'first-pass':
    case 'pauses':
    case 'time-to-restore':
    case 'scaled-on-criteria':
    case 'scaled-spend':
    case 'late-stops':
    case 'late-stop-spend':
    case 'reach-production':
      return t('quarter.sample.pilots', { count });
    default:
      return undefined;
  }
}

/** An amount in the viewer's locale; a currency that nobody knows is written as it is. */
function sayMoney(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(locale(), {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

function sayValue({ unit, currency }: Figure, value: number): string {
  switch (unit) {
    case 'share':
      return sayShare(value);
    case 'days':
      return sayDuration(value * DAY);
    case 'hours':
      return sayDuration(value * HOUR);
    case 'seconds':
      return sayDuration(value);
    case 'money':
      return sayMoney(value, currency ?? '');
    default:
      return new Intl.NumberFormat(locale()).format(value);
  }
}

/** Says a figure: its value, what it stands on, and what belongs to it. */
export function useFigureWords() {
  const t = useText();
  return (figure: Figure) => {
    const id = figure.id as QuarterFigureId;
    const { budget, p90, sample, value, without = 0 } = figure;
    const more: string[] = [];
    const standsOn = saySample(t, id, sample);
    if (value !== null && standsOn) more.push(standsOn);
    if (p90 !== undefined && sample > 1) {
      more.push(t('quarter.p90', { value: sayValue(figure, p90) }));
    }
    if (value !== null && budget) {
      more.push(
        t('quarter.ofBudget', {
          share: sayShare(value / budget),
          budget: sayValue(figure, budget),
        }),
      );
    }
    if (without > 0) more.push(t('quarter.without', { count: without }));
    return {
      name: t(`quarter.figure.${id}`),
      definition: t(`quarter.definition.${id}`),
      value: value === null ? undefined : sayValue(figure, value),
      more,
    };
  };
}
