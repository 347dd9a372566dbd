import { Presets, SingleBar } from 'cli-progress';

/** Shows how far an import is: a bar on a terminal, nothing in a log but its end. */
export class Progress {
  #bar: SingleBar | undefined;
  #done = 0;

  constructor(
    private readonly options: {
      what: string;
      stream: NodeJS.WriteStream;
    },
  ) {}

  step(done: number, total: number | undefined): void {
    const { what, stream } = this.options;
    this.#done += done;
    if (!stream.isTTY) return;
    if (!this.#bar) {
      const counted = total
        ? `{bar} {percentage}% · {value}/{total} ${what} · {eta_formatted} left`
        : `{value} ${what} · {duration_formatted}`;
      this.#bar = new SingleBar(
        { format: counted, stream, hideCursor: true },
        Presets.shades_classic,
      );
      this.#bar.start(total ?? 0, 0);
    }
    if (total) this.#bar.setTotal(total);
    this.#bar.update(this.#done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
