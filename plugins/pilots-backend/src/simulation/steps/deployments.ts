import { createHash } from 'node:crypto';
import { StepOf } from '../format/Scenario';
import { fillIn } from '../run/fillIn';
import { Story } from '../run/Story';
import { Moment } from '../run/Timeline';
import { incident } from './incident';
import type { Planned } from './planStep';

const MINUTE = 60_000;
/** How long a rollout takes. */
const ROLLOUT = 10 * MINUTE;
/** After how long a failure is noticed. */
const NOTICED = 5 * MINUTE;
/** Between two deployments in one window. */
const APART = 40 * MINUTE;
/** From the commit to the rollout: between these, another one each time. */
const LEAD = { least: 4 * 60 * MINUTE, most: 60 * 60 * MINUTE };

/** The same for the same id, so that a scenario comes out alike each time. */
function leadOf(id: string): number {
  const { least, most } = LEAD;
  const digest = createHash('sha256').update(id).digest();
  return least + Math.round(((most - least) * digest[0]) / 255);
}

/** One deployment; with `restored` it fails at once and is restored after so long. */
export function deployment(
  story: Story,
  step: StepOf<'deployment'>,
  at: number,
): Moment[] {
  const { id, restored, component, environment, version, changeRecord } = step;
  const { rollbackOf, remediates, unplanned } = step;
  const time = (moment: number) => new Date(moment).toISOString();
  const finished = at + ROLLOUT;
  const target = component ?? story.components[0];
  const rollout: Moment = {
    at: finished,
    run: async () => {
      await story.report({
        type: 'deployment',
        id,
        source: story.ref,
        component: target,
        environment: environment ?? 'production',
        status: 'succeeded',
        startedAt: time(at),
        finishedAt: time(finished),
        version: version ?? id,
        changes: [{ id: `${id}-commit`, committedAt: time(at - leadOf(id)) }],
        ...{ rollbackOf, remediates, unplanned },
        changeRecord: changeRecord
          ? String(fillIn(changeRecord, story))
          : story.template,
      });
      return `deployment ${id} of ${target.split('/')[1]}`;
    },
  };
  if (!restored) return [rollout];
  const failure = { id: `${id}-incident`, component: target, causedBy: id };
  return [
    rollout,
    ...incident(story, { ...failure, restored }, finished + NOTICED),
  ];
}

/** Deployments spread evenly over the change windows, turn by turn of the components. */
export function deployments(
  story: Story,
  step: StepOf<'deployments'>,
  { week, at }: Planned,
): Moment[] {
  const { calendar } = story;
  const from = calendar.resolve(step.from, week, { before: at });
  const to = calendar.resolve(step.to, week, { before: at });
  const windows = story.windows(from, to).filter(w => w.start >= from);
  if (windows.length === 0) {
    throw new Error(
      `No change window opens from ${calendar.tell(from)} to ${calendar.tell(
        to,
      )}`,
    );
  }
  // Ids are looked up across sources, so that those of each pilot are its own.
  const name = step.name ?? story.loaded.entity.metadata.name;
  const before = story.counted.get(name) ?? 0;
  story.counted.set(name, before + step.count);
  const inWindow = new Map<number, number>();
  return Array.from({ length: step.count }, (_, index) => {
    const which = Math.floor((index * windows.length) / step.count);
    const turn = inWindow.get(which) ?? 0;
    inWindow.set(which, turn + 1);
    const { start, end } = windows[which];
    const begins = start + 15 * MINUTE + turn * APART;
    if (begins + ROLLOUT > end) {
      throw new Error(
        `${step.count} deployments do not fit into ${windows.length} change windows`,
      );
    }
    const number = before + index + 1;
    const { components } = story;
    return deployment(
      story,
      {
        id: `${name}-${number}`,
        component: step.component ?? components[index % components.length],
        restored: step.failed?.[String(index + 1)],
      },
      begins,
    );
  }).flat();
}
