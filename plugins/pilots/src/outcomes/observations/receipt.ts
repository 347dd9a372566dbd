import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

type Receipt = PilotsSchemas['ObservationReceipt'];

/** What was refused of a single value is an error of the whole. */
export function keptOrThrow(receipt: Receipt): Receipt {
  const [refused] = receipt.rejected;
  if (refused) throw new Error(refused.reason);
  return receipt;
}

/** A number as people type it, with a point or a comma; undefined for none. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.trim().replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
  if (plain === '') return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
