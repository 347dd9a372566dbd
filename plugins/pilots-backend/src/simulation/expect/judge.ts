import { Expectation } from '../format/Expectation';
import { fillIn } from '../run/fillIn';
import { readAt } from './readAt';
import type { Story } from '../run/Story';
import { Verdict } from './Verdicts';

/** How far off `near` may be when nothing is said. */
const CLOSE = 0.0005;
/** Entries of the record that are read at a time. */
const PAGE = 200;

/** Compares what is with what has to be. An answer that is refused is a difference, no error. */
export async function judge(
  story: Story,
  expectation: Expectation,
): Promise<Verdict[]> {
  const { stage, recommendation, results, told, recorded } = expectation;
  if (stage) {
    const pilot = await story.ask('pipeline', 'get', '');
    return [equal(expectation.that ?? 'stage', stage, pilot.stage)];
  }
  if (recommendation) {
    const found = await story.ask('pipeline', 'get', '/evaluation');
    const what = expectation.that ?? 'recommendation';
    return [equal(what, recommendation, found.recommendation)];
  }
  if (results) {
    const found = await story.ask('pipeline', 'get', '/evaluation');
    return Object.entries(results).map(([criterion, result]) => {
      const at = found.results.find((r: any) => r.criterion === criterion);
      return equal(`criterion ${criterion}`, result, at?.verdict);
    });
  }
  if (told) {
    const who = story.who(told.who);
    const notices = story.house.notices.filter(
      notice =>
        notice.recipients.includes(who) && notice.title.includes(told.title),
    );
    const what = expectation.that ?? `${told.who} told "${told.title}"`;
    return [counted(what, told.times, notices.length)];
  }
  if (recorded) {
    const entries = await recordOf(story);
    const found = entries.filter(entry => entry.action === recorded.action);
    const what = expectation.that ?? `recorded ${recorded.action}`;
    return [counted(what, recorded.times, found.length)];
  }
  return [await judgeAnswer(story, expectation)];
}

async function judgeAnswer(
  story: Story,
  expectation: Expectation,
): Promise<Verdict> {
  const { at = '' } = expectation;
  const path = String(fillIn(expectation.get ?? '', story));
  const { status, body } = await story.send('pipeline', 'get', path);
  const what = expectation.that ?? `${expectation.get} ${at}`.trim();
  if (status !== 200) {
    return { expected: what, found: `refused (${status})`, holds: false };
  }
  return compare(what, readAt(body, at), expectation);
}

function compare(
  what: string,
  found: unknown,
  expectation: Expectation,
): Verdict {
  const { is, near, within = CLOSE, atLeast, atMost, matches } = expectation;
  const number = typeof found === 'number' ? found : NaN;
  const told = (wanted: string, holds: boolean) => ({
    expected: `${what}: ${wanted}`,
    found: JSON.stringify(found) ?? 'nothing',
    holds,
  });
  if (near !== undefined) {
    return told(`about ${near}`, Math.abs(number - near) <= within);
  }
  if (atLeast !== undefined) {
    return told(`at least ${atLeast}`, number >= atLeast);
  }
  if (atMost !== undefined) return told(`at most ${atMost}`, number <= atMost);
  if (matches !== undefined) {
    return told(
      `like ${matches}`,
      typeof found === 'string' && new RegExp(matches).test(found),
    );
  }
  return equal(what, is ?? null, found ?? null);
}

function equal(what: string, wanted: unknown, found: unknown): Verdict {
  return {
    expected: `${what}: ${JSON.stringify(wanted)}`,
    found: JSON.stringify(found) ?? 'nothing',
    holds: found === wanted,
  };
}

function counted(
  what: string,
  times: number | undefined,
  found: number,
): Verdict {
  return {
    expected: times === undefined ? what : `${what}: ${times} times`,
    found: `${found} times`,
    holds: times === undefined ? found > 0 : found === times,
  };
}

/** All entries of a pilot's record. */
export async function recordOf(story: Story): Promise<any[]> {
  const entries: any[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page = await story.ask(
      'pipeline',
      'get',
      `/record?limit=${PAGE}${query}`,
    );
    entries.push(...(page.entries ?? page.items));
    cursor = page.pageInfo?.nextCursor;
  } while (cursor);
  return entries;
}
