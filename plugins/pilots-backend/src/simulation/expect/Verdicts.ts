import type { Story } from '../run/Story';

/** What was expected and what came. */
export interface Verdict {
  expected: string;
  found: string;
  holds: boolean;
}

/** All that was expected of all pilots, in the order in which it was looked at. */
export class Verdicts {
  readonly #all: { story: Story; at: number; verdict: Verdict }[] = [];

  add(story: Story, ...verdicts: Verdict[]): void {
    for (const verdict of verdicts) {
      this.#all.push({ story, at: story.now, verdict });
    }
  }

  of(story: Story): { at: number; verdict: Verdict }[] {
    return this.#all.filter(entry => entry.story === story);
  }
}
