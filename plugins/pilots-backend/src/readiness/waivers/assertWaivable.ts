import {
  Checklist,
  checksOf,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';

/** Throws InputError for what is no check, or one that cannot be waived. */
export function assertWaivable(checklist: Checklist, id: string): void {
  const checks = checksOf(checklist);
  const check = checks.find(known => known.id === id);
  if (!check) {
    const known = checks.filter(c => c.waivable).map(c => c.id);
    throw new InputError(
      `There is no check ${id}; those that can be waived are ${known.join(
        ', ',
      )}`,
    );
  }
  if (!check.waivable) {
    const { number, title } = checklist.items.find(
      item => item.id === check.item,
    )!;
    throw new InputError(
      `${id} belongs to item ${number}, ${title}, which cannot be waived`,
    );
  }
}
