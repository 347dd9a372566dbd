import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { readLimited } from './readLimited';
import { PrometheusServer } from './PrometheusServer';

const { trouble: said } = pilotsPhrases.outcomes.sources;

/** A curve of a thousand points is a tenth of this. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** A moment and what a query was then, as Prometheus writes it. */
type Sample = [time: number, value: string];

/** What the API answers with, as far as it is read here. */
interface Answer {
  status?: unknown;
  errorType?: unknown;
  error?: unknown;
  data?: { resultType?: unknown; result?: unknown };
}

/** When a query is evaluated. */
export interface PrometheusSpan {
  from: Date;
  to: Date;
  everyMs: number;
}

/**
 * Asks one Prometheus server, and no other address: redirects are not followed.
 * Every error says what is wrong without naming the address.
 */
export class PrometheusClient {
  constructor(
    private readonly server: PrometheusServer,
    private readonly fetchApi: typeof fetch = fetch,
  ) {}

  /** The values of a query by time, in milliseconds; it must answer one series at most. */
  async values(
    query: string,
    span: PrometheusSpan,
    signal: AbortSignal,
  ): Promise<Map<number, number>> {
    const samples = await this.#samples(query, span, signal);
    return new Map(
      samples
        .map(([time, text]) => [Math.round(time * 1000), Number(text)] as const)
        // NaN and infinities are what a division by nothing gives: no value.
        .filter(([, value]) => Number.isFinite(value)),
    );
  }

  async #samples(
    query: string,
    { from, to, everyMs }: PrometheusSpan,
    signal: AbortSignal,
  ): Promise<Sample[]> {
    const seconds = (date: Date) => `${date.getTime() / 1000}`;
    const isInstant = from.getTime() === to.getTime();
    const data = isInstant
      ? await this.#post('query', { query, time: seconds(to) }, signal)
      : await this.#post(
          'query_range',
          {
            query,
            start: seconds(from),
            end: seconds(to),
            step: `${everyMs / 1000}`,
          },
          signal,
        );
    return samplesOf(this.server.name, data);
  }

  async #post(
    path: string,
    form: Record<string, string>,
    signal: AbortSignal,
  ): Promise<NonNullable<Answer['data']>> {
    const { name, baseUrl, token, timeoutMs } = this.server;
    let response: Response;
    let text: string;
    try {
      response = await this.fetchApi(`${baseUrl}/api/v1/${path}`, {
        method: 'POST',
        redirect: 'error',
        headers: token ? { Authorization: `Bearer ${token}` } : {},
        body: new URLSearchParams({ ...form, timeout: `${timeoutMs}ms` }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      text = await readLimited(response, MAX_ANSWER_BYTES);
    } catch (error) {
      throw new Error(whyUnheard(error, this.server));
    }
    const answer = parse(text);
    if (answer?.status === 'success' && answer.data) return answer.data;
    throw new Error(
      answer?.error
        ? say(said.refused, {
            server: name,
            type: `${answer.errorType}`,
            error: `${answer.error}`,
          })
        : say(said.noResult, { server: name, status: response.status }),
    );
  }
}

function parse(text: string): Answer | undefined {
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** Why nothing came; the cause's own words may hold the address. */
function whyUnheard(
  error: unknown,
  { name: server, timeoutMs }: PrometheusServer,
): string {
  const { name, cause, message } = error as Error & {
    cause?: { code?: string; message?: string };
  };
  if (name === 'TimeoutError' || name === 'AbortError') {
    return say(said.timeout, { server, seconds: timeoutMs / 1000 });
  }
  if (message.startsWith('answers')) {
    return say(said.long, { server, n: MAX_ANSWER_BYTES });
  }
  if (cause?.message?.includes('redirect')) {
    return say(said.redirect, { server });
  }
  return cause?.code
    ? say(said.unreachableBecause, { server, code: cause.code })
    : say(said.unreachable, { server });
}

function samplesOf(
  name: string,
  { resultType, result }: NonNullable<Answer['data']>,
): Sample[] {
  if (resultType === 'scalar') return [result as Sample];
  const series = result as { value?: Sample; values?: Sample[] }[];
  if (
    !['vector', 'matrix'].includes(`${resultType}`) ||
    !Array.isArray(series)
  ) {
    throw new Error(
      say(said.notANumber, { server: name, type: `${resultType}` }),
    );
  }
  if (series.length > 1) {
    throw new Error(say(said.series, { n: series.length, server: name }));
  }
  return series.flatMap(
    ({ value, values }) => values ?? (value ? [value] : []),
  );
}
