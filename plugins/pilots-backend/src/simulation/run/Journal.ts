import { DateTime } from 'luxon';
import type { Story } from './Story';

/** Tells a pilot's days, a line each: what happened, and why. */
export class Journal {
  #day = '';
  #said: string[] = [];
  #seq = 0;

  constructor(
    private readonly story: Story,
    private readonly tell: (line: string) => void,
  ) {}

  /** Adds what happened now; nothing when there is nothing to say. */
  note(text: string | void): void {
    const { calendar, now } = this.story;
    const date = DateTime.fromMillis(now, { zone: calendar.zone });
    const day = `${calendar.day(now).padEnd(8)} ${date.toISODate()}`;
    if (day !== this.#day) this.close();
    this.#day = day;
    if (text && this.#said.at(-1) !== text) this.#said.push(text);
  }

  /** Adds what the suite did of itself since the last time. */
  async collect(): Promise<void> {
    const { house, ref } = this.story;
    const rows = await house.rooms.database
      .knex('record_entries as e')
      .leftJoin('record_payloads as p', function join() {
        this.on('p.pilot_ref', 'e.pilot_ref').andOn('p.seq', 'e.seq');
      })
      .where({ 'e.pilot_ref': ref, 'e.actor': 'system' })
      .andWhere('e.seq', '>', this.#seq)
      .select('e.seq', 'e.action', 'e.subject', 'p.payload')
      .orderBy('e.seq');
    for (const row of rows) {
      this.#seq = Number(row.seq);
      this.note(whatHappened(row));
    }
  }

  /** Tells the day. */
  close(): void {
    if (this.#said.length > 0) {
      this.tell(`${this.story.ref} ${this.#day}  ${this.#said.join(' · ')}`);
    }
    this.#said = [];
  }
}

/** An entry of the record in a few words: what, and why if it says so. */
function whatHappened(row: {
  action: string;
  subject: string;
  payload: string | null;
}): string {
  const payload = JSON.parse(row.payload ?? '{}');
  const why = [payload.reason, payload.detail, payload.message].find(
    said => typeof said === 'string' && said !== '',
  );
  return `system: ${row.action} (${row.subject})${why ? `: ${why}` : ''}`;
}
