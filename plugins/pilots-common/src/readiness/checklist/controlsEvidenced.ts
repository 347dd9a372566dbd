import { ChecklistResult } from './ChecklistResult';

/**
 * The percentage of the checklist's controls with current evidence: a control
 * has it while every item that names it, and applies, passes. A waiver is an
 * agreed gap, not evidence. Undefined where no item names a control.
 *
 * @public
 */
export function controlsEvidenced({
  items,
}: Pick<ChecklistResult, 'items'>): number | undefined {
  const evidenced = new Map<string, boolean>();
  for (const { status, controls } of items) {
    if (status === 'not-applicable') continue;
    for (const { framework, id } of controls) {
      const control = `${framework} ${id}`;
      const soFar = evidenced.get(control) ?? true;
      evidenced.set(control, soFar && status === 'passed');
    }
  }
  if (evidenced.size === 0) return undefined;
  const passed = [...evidenced.values()].filter(Boolean).length;
  return (passed / evidenced.size) * 100;
}
