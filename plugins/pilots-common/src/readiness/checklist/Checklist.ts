import { AddedCheck } from './AddedCheck';
import { AttestationCheck, DRY_RUN } from './Attestation';
import { DEFAULT_ITEMS, DefaultItem } from './checklistItems';
import { ChecklistControl, CheckKind } from './ChecklistResult';

/** What an organisation changes about the checklist (`pilots.checklist`). @public */
export interface ChecklistConfig {
  /** Items that come after the nine. */
  items?: {
    id: string;
    title: string;
    waivable?: boolean;
    controls?: ChecklistControl[];
  }[];
  /** Checks that somebody signs. */
  attestations?: AttestationCheck[];
  /** Default checks that do not apply here, each with the reason that is shown. */
  dropped?: { check: string; reason: string }[];
}

/** A check of the checklist as it is in this organisation. @public */
export interface CheckDefinition {
  id: string;
  title: string;
  kind: CheckKind;
  item: string;
  waivable: boolean;
  /** Why it does not apply here; shown, never silent. */
  dropped?: string;
}

/** An item of the checklist with the definitions of its checks. @public */
export interface ChecklistItem extends Omit<DefaultItem, 'checks'> {
  checks: CheckDefinition[];
}

/** The checklist as it is in this organisation. @public */
export interface Checklist {
  items: readonly ChecklistItem[];
  attestations: readonly AttestationCheck[];
  added: readonly AddedCheck[];
}

/**
 * The nine items with what configuration and modules add and drop.
 *
 * @throws Error that lists everything wrong with the configuration: ids that
 *   are there twice, items and checks that there are not, drops without a reason.
 * @public
 */
export function buildChecklist(
  config: ChecklistConfig = {},
  added: readonly AddedCheck[] = [],
): Checklist {
  const attestations = [DRY_RUN, ...(config.attestations ?? [])];
  const drops = new Map(
    (config.dropped ?? []).map(({ check, reason }) => [check, reason]),
  );
  const more = (config.items ?? []).map((item, at) => ({
    documents: [],
    controls: [],
    waivable: true,
    ...item,
    number: DEFAULT_ITEMS.length + at + 1,
    checks: [],
  }));
  const items = [...DEFAULT_ITEMS, ...more].map(item => ({
    ...item,
    checks: [
      ...item.checks.map(check => ({ ...check, kind: 'automatic' as const })),
      ...attestations
        .filter(check => check.item === item.id)
        .map(check => ({ ...check, kind: 'attestation' as const })),
      ...added
        .filter(check => check.item === item.id)
        .map(check => ({ ...check, kind: 'added' as const })),
    ].map(({ id, title, kind }) => ({
      id,
      title,
      kind,
      item: item.id,
      waivable: item.waivable,
      ...(drops.has(id) && { dropped: drops.get(id) }),
    })),
  }));
  const checklist = { items, attestations, added };
  const problems = problemsOf(checklist, drops);
  if (problems.length > 0) {
    throw new Error(`The checklist is not valid: ${problems.join('; ')}`);
  }
  return checklist;
}

/** All checks of a checklist, in order. @public */
export function checksOf(checklist: Checklist): CheckDefinition[] {
  return checklist.items.flatMap(item => item.checks);
}

function problemsOf(
  checklist: Checklist,
  drops: Map<string, string>,
): string[] {
  const items = checklist.items.map(item => item.id);
  const checks = checksOf(checklist).map(check => check.id);
  const named = [...checklist.attestations, ...checklist.added];
  return [
    twice(items).map(id => `there are two items ${id}`),
    twice(checks).map(id => `there are two checks ${id}`),
    named
      .filter(check => !items.includes(check.item))
      .map(
        check => `${check.id} names an item that there is not: ${check.item}`,
      ),
    [...drops.keys()]
      .filter(id => !checks.includes(id))
      .map(id => `there is no check ${id} to drop`),
    [...drops]
      .filter(([, reason]) => !reason.trim())
      .map(([id]) => `${id} is dropped without a reason`),
  ].flat();
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
