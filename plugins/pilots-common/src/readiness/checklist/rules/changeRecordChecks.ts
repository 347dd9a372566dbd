import { ChangeFacts } from '../../../changes';
import { AutomaticCheck, failed, passed } from './finding';
import { CheckFinding } from '../ChecklistResult';

/** Item 2: the way live, and the way back, were agreed on before. */
export const changeRecordChecks: AutomaticCheck[] = [
  {
    id: 'change-record.approved',
    title: 'An approved change record',
    rule: ({ changes }) => {
      const { goLive } = changes;
      return goLive
        ? passed(`${goLive.id}, ${goLive.title}, is approved`, {
            label: `${goLive.id}: ${goLive.title}`,
            hash: goLive.hash,
            at: goLive.approvedAt,
          })
        : withoutRecord(changes);
    },
  },
  {
    id: 'change-record.plan',
    title: 'Deployment plan and backout steps',
    rule: ({ changes }) =>
      changes.goLive
        ? passed(
            `${changes.goLive.id} was approved with deployment plan and backout steps`,
          )
        : withoutRecord(changes),
  },
  {
    id: 'change-record.window',
    title: 'A maintenance window',
    rule: ({ changes }) => {
      const window = changes.goLive?.window;
      return window
        ? passed(`From ${window.start} to ${window.end}`, {
            label: `Maintenance window of ${changes.goLive!.id}`,
            at: window.start,
          })
        : withoutRecord(changes);
    },
  },
];

function withoutRecord({ proposed, overdue }: ChangeFacts): CheckFinding {
  const [waiting] = proposed;
  if (waiting) {
    return failed(
      `${waiting.id}, ${waiting.title}, waits for approval`,
      'The service owner approves it, if they did not write it',
      ['serviceOwner'],
      `changes#${waiting.id}`,
    );
  }
  const [over] = overdue;
  if (over) {
    return failed(
      `The maintenance window of ${over.id} is over, and it is not closed`,
      'Close it with its result, or propose a change with a new window',
      ['productManager', 'techLead'],
      `changes#${over.id}`,
    );
  }
  return failed(
    'There is no change record for going live',
    'Propose one with impact, deployment plan, backout steps and window',
    ['productManager', 'techLead'],
    'changes',
  );
}
