import { ChangeFacts } from '../../../changes';
import { say } from '../../../ground/phrases/say';
import { AutomaticCheck, failed, passed } from './finding';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';

const { changeRecord } = checklistPhrases;
const titles = checklistPhrases.title.check['change-record'];

/** Item 2: the way live, and the way back, were agreed on before. */
export const changeRecordChecks: AutomaticCheck[] = [
  {
    id: 'change-record.approved',
    title: titles.approved,
    rule: ({ changes }) => {
      const { goLive } = changes;
      return goLive
        ? passed(say(changeRecord.approved, goLive), {
            label: `${goLive.id}: ${goLive.title}`,
            hash: goLive.hash,
            at: goLive.approvedAt,
          })
        : withoutRecord(changes);
    },
  },
  {
    id: 'change-record.plan',
    title: titles.plan,
    rule: ({ changes }) =>
      changes.goLive
        ? passed(say(changeRecord.plan, changes.goLive))
        : withoutRecord(changes),
  },
  {
    id: 'change-record.window',
    title: titles.window,
    rule: ({ changes }) => {
      const window = changes.goLive?.window;
      return window
        ? passed(say(changeRecord.window, window), {
            label: say(changeRecord.windowOf, changes.goLive!),
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
      say(changeRecord.waits, waiting),
      changeRecord.approve,
      ['serviceOwner'],
      `changes#${waiting.id}`,
    );
  }
  const [over] = overdue;
  if (over) {
    return failed(
      say(changeRecord.over, over),
      changeRecord.close,
      ['productManager', 'techLead'],
      `changes#${over.id}`,
    );
  }
  return failed(
    changeRecord.none,
    changeRecord.propose,
    ['productManager', 'techLead'],
    'changes',
  );
}
