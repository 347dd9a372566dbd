import { Instant } from '../../facts';
import { firstAtOrAfter } from '../../sorted';
import { livePartsOf } from '../deployments/assembleRollouts';
import { compareDeployments } from '../deployments/compareDeployments';
import { CountedDeployment, Rollout } from '../DeliveryModel';
import { RolloutTimeline, TimedRollout } from './RolloutTimeline';

/** A part that went live, with the deployment that it is of. */
interface LivePart {
  finish: Instant;
  deployment: CountedDeployment;
}

/** What was rolling out in a component at an instant, and what had gone live last. */
export class ComponentTimelines {
  private readonly rollouts = new Map<string, RolloutTimeline>();
  private readonly live = new Map<string, LivePart[]>();

  constructor(deployments: CountedDeployment[], failedRollouts: Rollout[]) {
    const groups = new Map<string, Rollout[]>();
    for (const rollout of [...deployments, ...failedRollouts]) {
      for (const { component } of rollout.parts) {
        push(groups, component, rollout);
      }
    }
    for (const [component, group] of groups) {
      this.rollouts.set(component, new RolloutTimeline(group));
    }
    for (const deployment of deployments) {
      for (const { component, finishedAt } of livePartsOf(deployment)) {
        push(this.live, component, { finish: finishedAt!, deployment });
      }
    }
    this.live.forEach(parts => parts.sort(compareLiveParts));
  }

  /** The rollout of any of the components that was under way, begun last. */
  underWay(components: string[], instant: Instant): TimedRollout | undefined {
    return components
      .flatMap(
        component => this.rollouts.get(component)?.underWay(instant) ?? [],
      )
      .sort((a, b) => a.begin - b.begin || compareDeployments(a, b))
      .pop();
  }

  /** The part of any of the components that went live last by then. */
  lastLive(components: string[], instant: Instant): LivePart | undefined {
    return components
      .flatMap(component => {
        const parts = this.live.get(component) ?? [];
        return (
          parts[firstAtOrAfter(parts, instant + 1, p => p.finish) - 1] ?? []
        );
      })
      .sort(compareLiveParts)
      .pop();
  }
}

function compareLiveParts(a: LivePart, b: LivePart): number {
  return a.finish - b.finish || a.deployment.position - b.deployment.position;
}

function push<T>(groups: Map<string, T[]>, key: string, value: T) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
