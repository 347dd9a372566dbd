import type { Outcome } from '@pilot-handoff/backstage-plugin-pilots-backend/simulation';

/** Prints what was expected and what came; true where they are the same. */
export function printOutcome(
  outcome: Outcome,
  print: (line: string) => void,
): boolean {
  const { failure, title, verdicts } = outcome;
  const differences = verdicts.filter(verdict => !verdict.holds);
  print(`\n${title}`);
  for (const { expected, found, holds } of verdicts) {
    print(
      holds
        ? `  as expected  ${expected}`
        : `  DIFFERENT    ${expected}; found ${found}`,
    );
  }
  if (failure) print(`  STOPPED      ${failure}`);
  const held = !failure && differences.length === 0;
  print(
    held
      ? `  ${verdicts.length} expectations hold`
      : `  ${differences.length} of ${verdicts.length} expectations do not hold`,
  );
  return held;
}
