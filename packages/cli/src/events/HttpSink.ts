import { setTimeout as pause } from 'node:timers/promises';
import { backendAddress } from './backendAddress';
import { DeliveryEvent } from './DeliveryEvent';
import { EventSink, SinkAnswer } from './EventSink';

const ATTEMPTS = 6;
/** Answers that may be different the next time. */
const PASSING = [408, 429, 500, 502, 503, 504];

/** An answer that stays the same however often it is asked for. */
class Refusal extends Error {}

/** Sends events to a running backend; tries again when that may help, since repeating an event changes nothing. */
export class HttpSink implements EventSink {
  readonly place: string;
  readonly #address: string;

  constructor(
    private readonly options: {
      /** The address of the Backstage backend. */
      url: string;
      token: string;
      /** Between two attempts, doubled each time. */
      patienceMs?: number;
    },
  ) {
    this.place = backendAddress(options.url);
    this.#address = `${this.place}/api/pilots/v1/delivery/events`;
  }

  async send(events: readonly DeliveryEvent[]): Promise<SinkAnswer> {
    const body = events.map(event => `${JSON.stringify(event)}\n`).join('');
    const answer = JSON.parse(await this.#post(body));
    return {
      accepted: answer.accepted,
      unchanged: answer.unchanged,
      refused: answer.rejected.map(
        ({ index, reason }: { index: number; reason: string }) => ({
          event: events[index],
          reason,
        }),
      ),
    };
  }

  async finish(): Promise<void> {}

  async #post(body: string): Promise<string> {
    const { token, patienceMs = 500 } = this.options;
    for (let attempt = 1; ; attempt++) {
      let problem: string;
      let wait = patienceMs * 2 ** (attempt - 1);
      try {
        const response = await fetch(this.#address, {
          method: 'POST',
          body,
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/x-ndjson',
          },
        });
        const text = await response.text();
        if (response.ok) return text;
        problem = `${response.status} ${messageOf(text)}`;
        if (!PASSING.includes(response.status)) {
          throw new Refusal(`${this.place} answered ${problem}`);
        }
        const after = Number(response.headers.get('Retry-After'));
        if (after > 0) wait = after * 1000;
      } catch (error) {
        if (error instanceof Refusal) throw error;
        problem = String((error as any).cause?.message ?? error);
      }
      if (attempt === ATTEMPTS) {
        throw new Error(`${this.place} cannot be reached: ${problem}`);
      }
      await pause(wait);
    }
  }
}

/** What Backstage's error says, or what a proxy wrote instead. */
function messageOf(text: string): string {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return text.slice(0, 200);
  }
}
