import {
  ChangeFreeze,
  TriggerCase,
  triggerCaseId,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const CLEARED_BY: Record<string, string> = {
  open: 'The service owner decides: roll back or hold',
  held: 'The conditions clear, or it is rolled back and confirmed',
  'rolling-back': 'The service owner or tech lead confirms the rollback',
};

/** While a case is open only emergency changes go on. */
export function triggerFreeze(
  current: TriggerCase | undefined,
): ChangeFreeze[] {
  const clearedBy = current && CLEARED_BY[current.state];
  if (!clearedBy) return [];
  return [
    {
      cause: 'rollback-trigger',
      message: `The rollback trigger is ${current.state} (${triggerCaseId(
        current,
      )}): only emergency changes go on`,
      clearedBy,
      since: current.openedAt,
    },
  ];
}
