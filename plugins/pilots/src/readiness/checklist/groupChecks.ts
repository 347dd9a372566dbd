import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

type Check = PilotsSchemas['Check'];

/** Checks that stand the same way for the same reason: people need to read it once. */
export interface CheckGroup {
  /** `Runbook: all sections, can be read, approved`. */
  title: string;
  checks: Check[];
}

const reasonOf = ({ status, message, fix, waiver }: Check) =>
  JSON.stringify([status, message, fix, waiver?.id]);

/** Titles that begin alike say it once. */
function titleOf(checks: Check[]): string {
  const parts = checks.map(({ title }) => title.split(': '));
  const [head] = parts[0];
  const alike = parts.every(part => part.length === 2 && part[0] === head);
  return alike
    ? `${head}: ${parts.map(([, tail]) => tail).join(', ')}`
    : checks.map(({ title }) => title).join('; ');
}

/** Neighbours that fail for the same reason together; everything else by itself. */
export function groupChecks(checks: readonly Check[]): CheckGroup[] {
  const groups: Check[][] = [];
  for (const check of checks) {
    const last = groups[groups.length - 1];
    const joins =
      last &&
      check.status !== 'passed' &&
      check.kind === last[0].kind &&
      reasonOf(check) === reasonOf(last[0]);
    if (joins) last.push(check);
    else groups.push([check]);
  }
  return groups.map(group => ({ title: titleOf(group), checks: group }));
}
