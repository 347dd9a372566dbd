import { FRAMEWORKS, ChecklistItemResult } from '../../readiness';

/**
 * The identifier of a NIST SP 800-53 control as NIST's OSCAL catalog writes
 * it: `CM-3(2)` is `cm-3.2`. Undefined for what is no such control.
 *
 * @public
 */
export function nistControlId(id: string): string | undefined {
  const match = /^([A-Z]{2})-(\d+)(?:\((\d+)\))?$/.exec(id);
  if (!match) return undefined;
  const [, family, number, enhancement] = match;
  const control = `${family.toLowerCase()}-${number}`;
  return enhancement ? `${control}.${enhancement}` : control;
}

/** The control's assessment objective in SP 800-53A, as NIST's catalog names it. */
export function objectiveId(control: string): string {
  return `${control}_obj`;
}

/** The NIST controls that an item gives evidence for. */
export function nistControls(
  item: ChecklistItemResult,
): { id: string; title: string }[] {
  return item.controls
    .filter(({ framework }) => framework === FRAMEWORKS.nist)
    .flatMap(({ id: title }) => {
      const id = nistControlId(title);
      return id ? [{ id, title }] : [];
    });
}
