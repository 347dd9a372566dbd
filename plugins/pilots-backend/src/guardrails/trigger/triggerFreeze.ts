import {
  ChangeFreeze,
  pilotsPhrases,
  say,
  TriggerCase,
  triggerCaseId,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const { freeze, thaw } = pilotsPhrases.guardrails.trigger;

/** While a case is open only emergency changes go on. */
export function triggerFreeze(
  current: TriggerCase | undefined,
): ChangeFreeze[] {
  if (!current || !isFreezing(current.state)) return [];
  const { openedAt, state } = current;
  return [
    {
      cause: 'rollback-trigger',
      message: say(freeze[state], { id: triggerCaseId(current) }),
      clearedBy: thaw[state],
      since: openedAt,
    },
  ];
}

function isFreezing(state: TriggerCase['state']): state is keyof typeof freeze {
  return state in freeze;
}
