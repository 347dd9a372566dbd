import { say } from '../../../ground/phrases/say';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, notReported, passed } from './finding';

const { dashboard } = checklistPhrases;
const titles = checklistPhrases.title.check.dashboard;

/** An event within this time shows that a source is connected. */
const HEARD_WITHIN_MS = 28 * 24 * 3600_000;
/** Few enough to be looked at each week. */
const MAX_METRICS = 4;

/** Item 6: what success looks like in numbers, before and after. */
export const dashboardChecks: AutomaticCheck[] = [
  {
    id: 'dashboard.events',
    title: titles.events,
    rule: ({ delivery, pilot }, now) => {
      if (!delivery.reported) return notReported(delivery.reason);
      const { lastEvents } = delivery.facts;
      const silent = pilot.targets.filter(target => {
        const last = lastEvents[target];
        return !last || now.getTime() - Date.parse(last) > HEARD_WITHIN_MS;
      });
      return silent.length > 0
        ? failed(
            say(dashboard.noEvents, { refs: silent.join(', ') }),
            dashboard.connect,
            ['techLead'],
            'dora',
          )
        : passed(
            dashboard.events,
            ...pilot.targets.map(label => ({ label, at: lastEvents[label] })),
          );
    },
  },
  {
    id: 'dashboard.baseline',
    title: titles.baseline,
    rule: ({ delivery }) => {
      if (!delivery.reported) return notReported(delivery.reason);
      const { frozenBaseline } = delivery.facts;
      return frozenBaseline
        ? passed(dashboard.frozen, {
            label: dashboard.startingValues,
            ...frozenBaseline,
          })
        : failed(
            dashboard.notFrozen,
            dashboard.freeze,
            ['sponsor', 'serviceOwner', 'riskLead'],
            'dora',
          );
    },
  },
  {
    id: 'dashboard.metrics',
    title: titles.metrics,
    rule: ({ outcomes }) => {
      if (!outcomes.reported) return notReported(outcomes.reason);
      const { metrics } = outcomes.facts;
      const problems = [
        metrics.length === 0 ? [dashboard.noMetric] : [],
        metrics.length > MAX_METRICS
          ? [
              say(dashboard.tooMany, {
                n: metrics.length,
                mostN: MAX_METRICS,
              }),
            ]
          : [],
        metrics
          .filter(m => !m.target)
          .map(m => say(dashboard.noTarget, { metric: m.title })),
        metrics
          .filter(m => !m.source)
          .map(m => say(dashboard.noSource, { metric: m.title })),
      ].flat();
      return problems.length > 0
        ? failed(
            problems.join('; '),
            dashboard.nameMetrics,
            ['productManager'],
            'dora#outcomes',
          )
        : passed(
            say(dashboard.metrics, { n: metrics.length }),
            ...metrics.map(m => ({ label: `${m.title}: ${m.target}` })),
          );
    },
  },
];
