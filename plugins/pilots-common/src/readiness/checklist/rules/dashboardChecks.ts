import { AutomaticCheck, failed, notReported, passed } from './finding';

/** An event within this time shows that a source is connected. */
const HEARD_WITHIN_MS = 28 * 24 * 3600_000;
/** Few enough to be looked at each week. */
const MAX_METRICS = 4;

/** Item 6: what success looks like in numbers, before and after. */
export const dashboardChecks: AutomaticCheck[] = [
  {
    id: 'dashboard.events',
    title: 'An event of each target within 28 days',
    rule: ({ delivery, pilot }, now) => {
      if (!delivery.reported) return notReported(delivery.reason);
      const { lastEvents } = delivery.facts;
      const silent = pilot.targets.filter(target => {
        const last = lastEvents[target];
        return !last || now.getTime() - Date.parse(last) > HEARD_WITHIN_MS;
      });
      return silent.length > 0
        ? failed(
            `No event within 28 days of ${silent.join(', ')}`,
            'Connect the pipeline of these targets, in any environment',
            ['techLead'],
            'dora',
          )
        : passed(
            'Events come in from every target',
            ...pilot.targets.map(label => ({ label, at: lastEvents[label] })),
          );
    },
  },
  {
    id: 'dashboard.baseline',
    title: 'Starting delivery values frozen',
    rule: ({ delivery }) => {
      if (!delivery.reported) return notReported(delivery.reason);
      const { frozenBaseline } = delivery.facts;
      return frozenBaseline
        ? passed('The values before the start are frozen', {
            label: 'Starting values',
            ...frozenBaseline,
          })
        : failed(
            'The values before the start are not frozen',
            'The last signature of the approval freezes them by itself, "no data" included',
            ['sponsor', 'serviceOwner', 'riskLead'],
            'dora',
          );
    },
  },
  {
    id: 'dashboard.metrics',
    title: 'One to four business metrics with target and source',
    rule: ({ outcomes }) => {
      if (!outcomes.reported) return notReported(outcomes.reason);
      const { metrics } = outcomes.facts;
      const problems = [
        metrics.length === 0 ? ['There is no business metric'] : [],
        metrics.length > MAX_METRICS
          ? [`${metrics.length} are more than ${MAX_METRICS}`]
          : [],
        metrics.filter(m => !m.target).map(m => `${m.title} has no target`),
        metrics.filter(m => !m.source).map(m => `${m.title} has no source`),
      ].flat();
      return problems.length > 0
        ? failed(
            problems.join('; '),
            'Name one to four business metrics, each with target and source',
            ['productManager'],
            'dora#outcomes',
          )
        : passed(
            `${metrics.length} business metrics`,
            ...metrics.map(m => ({ label: `${m.title}: ${m.target}` })),
          );
    },
  },
];
