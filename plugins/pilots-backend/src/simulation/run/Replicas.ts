import { House, Notice } from '../world/House';
import { Ticker } from './Ticker';

/** How the backend runs in a simulation. */
export interface ReplicaOptions {
  /** Replicas over the one database; 1 when absent. */
  count?: number;
  /** After so many turns the replica that people do not talk to dies and comes back; never when absent. */
  restartAfter?: number;
}

/**
 * Replicas of the backend over one database, for the length of one pilot. Each runs every timer at every
 * turn, first one and then the other, which is harder than a scheduler that lets
 * one of them run; what the outbox holds is delivered by whoever comes first.
 */
export class Replicas {
  readonly #notices: Notice[] = [];
  readonly #troubles: string[] = [];
  #others: House[] = [];
  #tickers: Ticker[];
  #turn = 0;

  readonly #main: Ticker;

  constructor(
    main: House,
    private readonly open: () => Promise<House>,
    private readonly options: ReplicaOptions = {},
  ) {
    this.#main = new Ticker(main);
    this.#tickers = [this.#main];
  }

  /** Everything that people were told by replicas other than the first. */
  get notices(): Notice[] {
    return [
      ...this.#notices,
      ...this.#others.flatMap(({ notices }) => notices),
    ];
  }

  /** Warnings and errors of replicas other than the first. */
  get troubles(): string[] {
    return [
      ...this.#troubles,
      ...this.#others.flatMap(({ troubles }) => troubles),
    ];
  }

  /** Delivers messages, and those that their delivery sends. */
  settle(): Promise<void> {
    return this.#main.settle();
  }

  /** When time alone next changes something that is watched closely. */
  nextDue(): Promise<number> {
    return this.#main.nextDue();
  }

  async tick(): Promise<void> {
    await this.#people();
    const tickers = [...this.#tickers];
    if (this.#turn % 2 === 1) tickers.reverse();
    this.#turn += 1;
    for (const ticker of tickers) await ticker.tick();
  }

  /** Ends all but the first. */
  async close(): Promise<void> {
    for (const house of this.#others) await house.close();
  }

  /** Opens the replicas that are wanted, and anew those that died. */
  async #people(): Promise<void> {
    const { count = 1, restartAfter } = this.options;
    if (restartAfter && this.#turn > 0 && this.#turn % restartAfter === 0) {
      for (const house of this.#others) {
        this.#notices.push(...house.notices);
        this.#troubles.push(...house.troubles);
        await house.close();
      }
      this.#others = [];
      this.#tickers = this.#tickers.slice(0, 1);
    }
    while (this.#others.length < count - 1) {
      const house = await this.open();
      this.#others.push(house);
      // One that has just begun knows of no timer that it ran.
      this.#tickers.push(new Ticker(house));
    }
  }
}
