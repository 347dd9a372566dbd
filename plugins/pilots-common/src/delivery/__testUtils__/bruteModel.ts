import { bruteDeployments } from './bruteDeployments';
import { Event, given, ms } from './bruteVersions';

export interface BruteOptions {
  targets: string[];
  environments: string[];
  attributionDays: number;
  hand: { incident: string; deployment: string | null }[];
}

/** Everything that the measures need, by name. */
export function bruteModel(events: Event[], options: BruteOptions) {
  const { current, isProduction, all, counted, order, named, ...rest } =
    bruteDeployments(events, options);
  const { ships, owner, isMerge, mender } = rest;

  const DAY = 86_400_000;
  const incidents = current
    .filter(
      e => e.type === 'incident' && (!given(e.environment) || isProduction(e)),
    )
    .map(incident => {
      const ofTarget = incident.list.some((c: string) =>
        options.targets.includes(c),
      );
      return { ...incident, ofTarget, link: linkOf(incident) } as Event;
    })
    .filter(incident => incident.ofTarget || incident.link);

  function linkOf(incident: Event): Event | undefined {
    const start = ms(incident.startedAt);
    const hand = options.hand.find(
      link => link.incident === `${incident.source}/${incident.id}`,
    );
    if (hand) {
      return hand.deployment === null
        ? undefined
        : counted.find(d => `${d.source}/${d.id}` === hand.deployment);
    }
    if (given(incident.causedBy)) {
      const cause = named(incident.causedBy, incident.source);
      if (!cause?.counted) return undefined;
      const resolved = given(incident.resolvedAt) && ms(incident.resolvedAt);
      return resolved !== false && cause.begin > resolved ? undefined : cause;
    }
    const touches = (p: Event) => incident.list.includes(p.component);
    const rolling = all
      .filter(d => (d.counted || d.failedRollout) && d.parts.some(touches))
      .filter(d => d.begin <= start && start < d.finish)
      .filter(d => start - d.begin <= DAY)
      .sort((a, b) => a.begin - b.begin || order(a, b))
      .pop();
    if (rolling) return rolling.counted ? rolling : undefined;
    const last = counted
      .flatMap(d => d.good.filter(touches).map((p: Event) => ({ d, p })))
      .map(({ d, p }) => ({ d, end: ms(p.finishedAt) }))
      .filter(({ end }) => end <= start)
      .sort((a, b) => a.end - b.end || order(a.d, b.d))
      .pop();
    return last && start - last.end <= options.attributionDays * DAY
      ? last.d
      : undefined;
  }

  const deployments = counted.map(d => {
    const linked = incidents.filter(i => i.link === d);
    const mendedBy = mender(d);
    const failed = linked.length > 0 || mendedBy !== undefined;
    const starts = linked.map(i => ms(i.startedAt));
    const ends = linked.map(i =>
      given(i.resolvedAt) ? ms(i.resolvedAt) : Infinity,
    );
    const recovered = linked.length
      ? Math.max(...ends)
      : mendedBy?.finish ?? Infinity;
    return {
      id: d.id as string,
      source: d.source as string,
      finish: d.finish as number,
      failed,
      hit: starts.length ? Math.min(...starts) : undefined,
      brokenAt: Math.max(d.begin, Math.min(d.finish, ...starts)),
      recoveredAt: recovered,
      mends: counted
        .filter(e => mender(e) === d)
        .map(e => `${e.source}/${e.id}`),
      rework:
        d.parts.some(
          (p: Event) =>
            p.unplanned || given(p.rollbackOf) || given(p.remediates),
        ) || counted.some(e => mender(e) === d),
      changes: [...new Set(ships(d).map(c => c.id as string))]
        .filter(id => owner(id) === d)
        .map(id => {
          const { committedAt } = ships(d).find(c => c.id === id)!;
          return { id, committedAt: ms(committedAt), merge: isMerge(id) };
        }),
    };
  });
  return {
    deployments,
    failedRollouts: all.filter(d => d.failedRollout),
    incidents,
  };
}
