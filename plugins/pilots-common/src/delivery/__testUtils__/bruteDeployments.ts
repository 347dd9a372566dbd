import {
  byCodePoint,
  currentVersions,
  Event,
  given,
  ms,
} from './bruteVersions';

/** The deployments, what they ship and what they mend. */
export function bruteDeployments(
  events: Event[],
  options: { targets: string[]; environments: string[] },
) {
  const isProduction = (e: Event) =>
    options.environments.some(
      name => name.toLowerCase() === String(e.environment).toLowerCase(),
    );
  const current = currentVersions(events, isProduction);
  const parts = current.filter(
    e =>
      e.type === 'deployment' &&
      isProduction(e) &&
      options.targets.includes(e.component),
  );
  const changeEvents = current.filter(
    e => e.type === 'change' && options.targets.includes(e.component),
  );

  const all: Event[] = [];
  for (const part of parts) {
    const known = all.find(d => d.id === part.id && d.source === part.source);
    if (known) known.parts.push(part);
    else all.push({ id: part.id, source: part.source, parts: [part] });
  }
  for (const d of all) {
    d.parts.sort((a: Event, b: Event) => byCodePoint(a.component, b.component));
    d.good = d.parts.filter((p: Event) => p.status === 'succeeded');
    d.bad = d.parts.filter((p: Event) => p.status === 'failed');
    d.counted = d.good.length > 0;
    d.failedRollout = !d.counted && d.bad.length > 0;
    const ends = (d.counted ? d.good : d.bad).map((p: Event) =>
      ms(p.finishedAt),
    );
    d.finish = ends.length ? Math.max(...ends) : undefined;
    d.live = d.counted ? Math.min(...ends) : undefined;
    const starts = d.parts
      .filter((p: Event) => given(p.startedAt))
      .map((p: Event) => ms(p.startedAt));
    d.begin = starts.length ? Math.min(...starts) : d.live;
  }
  const order = (a: Event, b: Event) =>
    a.finish - b.finish ||
    byCodePoint(a.id, b.id) ||
    byCodePoint(a.source, b.source);
  const earlier = (a: Event, b: Event) => order(a, b) < 0;
  const counted = all.filter(d => d.counted).sort(order);
  const partOf = (d: Event, component: string): Event | undefined =>
    d.good.find((p: Event) => p.component === component);
  const named = (id: string, source: string): Event | undefined => {
    const own = all.find(d => d.id === id && d.source === source);
    const any = all.filter(d => d.id === id);
    return own ?? (any.length === 1 ? any[0] : undefined);
  };

  // Shipping.
  const before = (d: Event, component: string) =>
    counted.filter(e => earlier(e, d) && partOf(e, component));
  const isRepeat = (d: Event, p: Event) =>
    before(d, p.component).some(e => {
      const q = partOf(e, p.component)!;
      if (given(p.commit)) return q.commit === p.commit;
      return given(p.version) && q.version === p.version;
    });
  const merged = (c: Event) => ms(c.mergedAt ?? c.committedAt);
  const ships = (d: Event): Event[] =>
    [
      ...d.good.filter((p: Event) => given(p.changes)),
      ...d.good.filter((p: Event) => !given(p.changes)),
    ].flatMap((p: Event) => {
      if (given(p.changes)) return p.changes;
      if (isRepeat(d, p)) return [];
      const previous = before(d, p.component)
        .filter(e => !isRepeat(e, partOf(e, p.component)!))
        .sort(order)
        .pop();
      return changeEvents
        .filter(c => c.component === p.component)
        .filter(
          c =>
            c.id === p.commit ||
            (previous &&
              merged(c) > previous.finish &&
              merged(c) <= ms(p.finishedAt)),
        )
        .sort(
          (a, b) =>
            b.at - a.at ||
            b.received - a.received ||
            (a.hash < b.hash ? 1 : -1),
        );
    });
  const owner = (id: string) =>
    counted.find(d => ships(d).some(change => change.id === id));
  const told = [
    ...changeEvents,
    ...counted.flatMap(d => d.good.flatMap((p: Event) => p.changes ?? [])),
  ];
  const isMerge = (id: string) =>
    told.some(c => c.id === id && c.merge === true);
  const revertsOf = (id: string): string[] =>
    told.filter(c => c.id === id).flatMap(c => c.reverts ?? []);

  // Rolling back and mending.
  const rollsBack = (d: Event): Event[] => {
    const said = d.parts.filter((p: Event) => given(p.rollbackOf));
    if (said.length > 0) {
      return said
        .map((p: Event) => named(p.rollbackOf, d.source))
        .filter((e: Event | undefined) => e?.counted);
    }
    return d.good.flatMap((p: Event) => {
      const replaced = before(d, p.component).sort(order).pop();
      if (!replaced) return [];
      const q = partOf(replaced, p.component)!;
      const key = given(p.commit) && given(q.commit) ? 'commit' : 'version';
      if (!given(p[key]) || !given(q[key])) return [];
      const first = (value: string) =>
        counted.find(e => partOf(e, p.component)?.[key] === value)!;
      return earlier(first(p[key]), first(q[key])) ? [replaced] : [];
    });
  };
  const wouldMend = (d: Event, e: Event) =>
    earlier(e, d) &&
    (rollsBack(d).includes(e) ||
      d.parts.some(
        (p: Event) =>
          given(p.remediates) && named(p.remediates, d.source) === e,
      ) ||
      ships(d).some(c => revertsOf(c.id).some(id => owner(id) === e)));
  const mender = (e: Event) => counted.find(d => wouldMend(d, e));
  return {
    current,
    isProduction,
    all,
    counted,
    order,
    named,
    ships,
    owner,
    isMerge,
    mender,
  };
}
