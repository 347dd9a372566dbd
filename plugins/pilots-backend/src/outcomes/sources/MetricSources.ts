import {
  pilotsPhrases,
  say,
  SourceProblems,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { MetricSource } from '@pilot-handoff/backstage-plugin-pilots-node';

const { problems: said } = pilotsPhrases.outcomes.sources;

/** The sources that are polled, by their type. */
export class MetricSources {
  readonly #sources = new Map<string, MetricSource>();

  /** Throws when the type is taken. */
  constructor(sources: readonly MetricSource[]) {
    for (const source of sources) {
      if (this.#sources.has(source.type)) {
        throw new Error(`There are two metric sources of type ${source.type}`);
      }
      this.#sources.set(source.type, source);
    }
  }

  of(type: string): MetricSource | undefined {
    return this.#sources.get(type);
  }

  /** What is wrong with a description of a source, as its type sees it. */
  readonly problemsOf: SourceProblems = (type, spec, kind) => {
    const source = this.of(type);
    if (source) return source.problems(spec, kind);
    const sources = [...this.#sources.keys()].join(', ');
    const known = sources ? say(said.sources, { sources }) : said.noSources;
    return [`${said.noSource}; ${known}`];
  };
}
