import {
  ChangeRecord,
  ChangeVerdict,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { ChangeStore } from '../ChangeStore';

/** A verdict is given on what was seen: throws ConflictError when that was edited meanwhile. */
export function assertSeen(
  { id, hash }: Pick<ChangeRecord, 'id' | 'hash'>,
  seen: string,
): void {
  if (seen === hash) return;
  throw new ConflictError(
    say(pilotsPhrases.general.editedMeanwhile, { id, seen, hash }),
  );
}

/** Keeps a change with its new verdict, and puts both on record. */
export async function giveVerdict(
  store: ChangeStore,
  uow: UnitOfWork,
  change: ChangeRecord,
  verdict: ChangeVerdict,
): Promise<ChangeRecord> {
  await store.update(uow.tx, change);
  await store.addVerdict(uow.tx, change, verdict);
  await uow.record({
    action: verdict.second
      ? `change.second-${verdict.verdict}`
      : `change.${verdict.verdict}`,
    subject: `change/${change.id}`,
    payload: {
      hash: verdict.hash,
      by: verdict.by,
      statement: verdict.statement,
    },
  });
  return { ...change, verdicts: [...change.verdicts, verdict] };
}
