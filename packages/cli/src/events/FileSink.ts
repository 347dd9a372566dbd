import { appendFile, open, rename, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { DeliveryEvent } from './DeliveryEvent';
import { EventSink, SinkAnswer } from './EventSink';

/**
 * Writes NDJSON beside the file that was asked for and renames it at the end,
 * so that whoever finds the file finds all of it.
 */
export class FileSink implements EventSink {
  readonly place: string;
  readonly #part: string;

  constructor(private readonly file: string) {
    this.place = path.resolve(file);
    this.#part = `${file}.part`;
  }

  /** Begins anew, or goes on behind so many bytes of an earlier run. */
  async start(bytes: number): Promise<void> {
    const present = await stat(this.#part).catch(() => undefined);
    if (bytes > 0 && present && present.size >= bytes) {
      await truncate(this.#part, bytes);
      return;
    }
    if (bytes > 0) {
      throw new Error(
        `${this.#part} is not what the last run left; start over with --again`,
      );
    }
    await (await open(this.#part, 'w')).close();
  }

  /** How much is written; an earlier run that ended here can go on. */
  async bytes(): Promise<number> {
    return (await stat(this.#part)).size;
  }

  async send(events: readonly DeliveryEvent[]): Promise<SinkAnswer> {
    await appendFile(
      this.#part,
      events.map(event => `${JSON.stringify(event)}\n`).join(''),
      { flush: true },
    );
    return { accepted: events.length, unchanged: 0, refused: [] };
  }

  async finish(): Promise<void> {
    await rename(this.#part, this.file);
  }
}
