import {
  CheckFinding,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ReadinessCheck,
  ReadinessCheckContext,
} from '@pilot-handoff/backstage-plugin-pilots-node';

const { added } = pilotsPhrases.readiness.checklist;

/** How long a check has for its answer. */
export const CHECK_TIMEOUT_MS = 10_000;

const STATUSES = ['passed', 'failed', 'not-reported', 'not-applicable'];

/**
 * Asks somebody else's code. Whatever it does (throw, hang, answer nonsense) is
 * `not-reported` with the reason: never a pass, never an error of ours.
 */
export async function askCheck(
  check: ReadinessCheck,
  context: Omit<ReadinessCheckContext, 'signal'>,
  signal?: AbortSignal,
  timeoutMs: number = CHECK_TIMEOUT_MS,
): Promise<CheckFinding> {
  const abort = new AbortController();
  const onAbort = () => abort.abort();
  signal?.addEventListener('abort', onAbort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Error(say(added.silent, { seconds: timeoutMs / 1000 })));
    }, timeoutMs);
  });
  try {
    const asked = Promise.resolve().then(() =>
      check.evaluate({ ...context, signal: abort.signal }),
    );
    return wellFormed(await Promise.race([asked, timeout]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      status: 'not-reported',
      message: say(added.failed, {
        title: check.title,
        reasonWords: reason.slice(0, 500),
      }),
    };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function wellFormed(finding: CheckFinding): CheckFinding {
  if (!STATUSES.includes(finding?.status)) {
    throw new Error(
      say(added.nonsense, { answer: `${JSON.stringify(finding?.status)}` }),
    );
  }
  const { status, message, fix, evidence } = finding;
  return { status, message: String(message ?? ''), fix, evidence };
}
