import { ChangeSummary } from '../ChangeRecord';
import { shipsCommit } from '../deployments/shipsCommit';
import { ChangeTemplate } from '../templates/ChangeTemplate';

/** What a pipeline says that it deploys under. */
export type GateSubject =
  | { change: ChangeSummary; template?: undefined }
  | { change?: undefined; template: ChangeTemplate }
  | { change?: undefined; template?: undefined };

/**
 * The change or template that a pipeline names: `CHG-7`, `STD-1`, or the id that
 * the change has in another system; else the approved change that lists the
 * commit. Nothing where nothing fits.
 */
export function findSubject(options: {
  changes: readonly ChangeSummary[];
  templates: readonly ChangeTemplate[];
  change?: string;
  commit?: string;
}): GateSubject {
  const { changes, templates, change: name, commit } = options;
  const same = (id: string) => id.toLowerCase() === name?.toLowerCase();
  if (name) {
    const template = templates.find(({ id }) => same(id));
    if (template) return { template };
    const newest = [...changes].reverse();
    const change =
      newest.find(({ id }) => same(id)) ??
      newest.find(({ externalIds }) => externalIds.some(({ id }) => same(id)));
    return change ? { change } : {};
  }
  const shipping =
    commit === undefined
      ? undefined
      : [...changes]
          .reverse()
          .find(
            change =>
              change.state === 'approved' && shipsCommit(change, commit),
          );
  return shipping ? { change: shipping } : {};
}
