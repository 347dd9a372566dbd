import {
  Checklist,
  checksOf,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';

const { waiver } = pilotsPhrases.readiness;

/** Throws InputError for what is no check, or one that cannot be waived. */
export function assertWaivable(checklist: Checklist, id: string): void {
  const checks = checksOf(checklist);
  const check = checks.find(known => known.id === id);
  if (!check) {
    const known = checks.filter(c => c.waivable).map(c => c.id);
    throw new InputError(
      say(waiver.unknownCheck, { id, ids: known.join(', ') }),
    );
  }
  if (!check.waivable) {
    const { number, title } = checklist.items.find(
      item => item.id === check.item,
    )!;
    throw new InputError(
      say(waiver.notWaivable, { id, n: number, itemWords: title }),
    );
  }
}
