import { Criterion } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Story } from '../run/Story';

/** Outcomes whose metrics belong to the pilot's compact set. */
const BUSINESS = ['user-adoption', 'business-effectiveness'];

/** What the suite measures itself needs no definition. */
const MEASURED = [
  'change-fail-rate',
  'time-to-restore',
  'error-budget-left',
  'recovery-time',
  'deployment-frequency',
];

/** The metrics that the criteria name, each with its target, reported by API. */
export async function defineMetrics(story: Story): Promise<string> {
  const asked = story.loaded.criteria.filter(
    ({ metric }) => !MEASURED.includes(metric),
  );
  const of = (wanted: boolean) =>
    asked
      .filter(({ outcome }) => BUSINESS.includes(outcome) === wanted)
      .map(metricOf);
  await story.ask('productManager', 'put', '/metrics', {
    metrics: of(true),
    supporting: of(false),
    sli: 'api',
    spend: 'api',
    users: 'api',
  });
  return `${asked.length} metrics defined`;
}

function metricOf(criterion: Criterion) {
  const { baseline, metric, operator, rationale, threshold, title, unit } =
    criterion;
  return {
    id: metric,
    title,
    unit,
    direction: operator.startsWith('>') ? 'up' : 'down',
    target: threshold,
    source: 'api',
    ...(baseline === undefined ? {} : { baseline }),
    ...(rationale ? { definition: rationale } : {}),
  };
}

/** A deployment of every target to staging shows that its pipeline is connected. */
export async function deployToStaging(story: Story): Promise<string> {
  const finishedAt = new Date(story.now).toISOString();
  const targets = [...story.spec.targets, ...story.components];
  await story.report({
    type: 'deployment',
    id: `staging-${finishedAt.slice(0, 10)}`,
    source: story.ref,
    components: [...new Set(targets)].filter(t => !t.startsWith('system:')),
    environment: 'staging',
    status: 'succeeded',
    finishedAt,
    version: finishedAt.slice(0, 10),
  });
  return 'all of it deployed to staging';
}

export async function freezeBaseline(story: Story): Promise<string> {
  await story.ask('techLead', 'post', '/delivery/baseline');
  return 'starting values frozen';
}
