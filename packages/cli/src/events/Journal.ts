import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DeliveryEvent } from './DeliveryEvent';

interface Written {
  version: 1;
  /** What the journal is of, so that it is not taken for another's. */
  of: string;
  sent: Record<string, string>;
  cursor?: unknown;
  bytes?: number;
}

/**
 * Remembers what arrived, so that a run that was interrupted goes on where it
 * stopped, and the next one sends only what is new. Losing it costs time and
 * nothing else: an event that is sent again changes nothing.
 */
export class Journal {
  #written: Written;

  private constructor(private readonly file: string, written: Written) {
    this.#written = written;
  }

  /** The journal of one import into one place; begun anew when asked to. */
  static async open(options: {
    of: unknown;
    file?: string;
    again?: boolean;
  }): Promise<Journal> {
    const of = digest(options.of);
    const file = options.file ?? path.join(folder(), `${of}.json`);
    const fresh: Written = { version: 1, of, sent: {} };
    if (options.again) return new Journal(file, fresh);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const written = text === undefined ? fresh : (JSON.parse(text) as Written);
    if (written.version !== 1 || written.of !== of) {
      throw new Error(
        `${file} is the journal of another import; name another file, or start over with --again`,
      );
    }
    return new Journal(file, written);
  }

  get cursor(): unknown {
    return this.#written.cursor;
  }

  get bytes(): number {
    return this.#written.bytes ?? 0;
  }

  knows(event: DeliveryEvent): boolean {
    return this.#written.sent[keyOf(event)] === digest(event);
  }

  /** Writes down what arrived and, where it is known, where to go on behind it. */
  async note(
    events: readonly DeliveryEvent[],
    at: { cursor: unknown; bytes?: number } | false,
  ): Promise<void> {
    for (const event of events) {
      this.#written.sent[keyOf(event)] = digest(event);
    }
    if (at) Object.assign(this.#written, at);
    await this.#write();
  }

  /** The next run begins at the beginning, and sends only what is new where `keep` says so. */
  async complete({ keep }: { keep: boolean }): Promise<void> {
    const { version, of, sent } = this.#written;
    this.#written = { version, of, sent: keep ? sent : {} };
    if (keep) await this.#write();
    else await rm(this.file, { force: true });
  }

  /** All at once or not at all. */
  async #write(): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true });
    await writeFile(`${this.file}.part`, JSON.stringify(this.#written), {
      mode: 0o600,
    });
    await rename(`${this.file}.part`, this.file);
  }
}

function folder(): string {
  const state =
    process.env.XDG_STATE_HOME ?? path.join(os.homedir(), '.local', 'state');
  return path.join(state, 'pilots');
}

function keyOf({ source, type, id, environment }: DeliveryEvent): string {
  return digest([source, type, id, environment]);
}

function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value))
    .digest('base64url')
    .slice(0, 22);
}
