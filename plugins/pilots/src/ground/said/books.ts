import {
  PhraseBook,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const { ground, ...rooms } = pilotsPhrases;

/** Whole sentences. */
export const SENTENCES = new PhraseBook(rooms);

/** What stands within them: words of the suite, and sentences within sentences. */
export const WORDS = new PhraseBook({ ground, ...rooms });

/** What is said after the name of what it is about, `metrics[0].id is missing` or `Conversion: nobody sends it`. */
export const ABOUT = new PhraseBook({
  criteria: { problems: rooms.criteria.problems },
  delivery: { fields: rooms.delivery.fields },
  outcomes: {
    problems: rooms.outcomes.problems,
    sources: rooms.outcomes.sources,
  },
});

/** What is observed of every pilot has no title that somebody gave it. */
export const SIGNALS = new PhraseBook({
  outcomes: { signal: rooms.outcomes.signal },
});
