import { readCommitMessage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { gitFields } from './git';

/** A commit, as far as delivery is measured by it. */
export interface Commit {
  id: string;
  parents: string[];
  /** Seconds. */
  authoredAt: number;
  committedAt: number;
  reverts?: string[];
}

const FIELDS = ['%H', '%P', '%at', '%ct', '%B'];

/** The commits of a repository that lead to its releases. */
export class CommitGraph {
  readonly #commits = new Map<string, Commit>();
  readonly #claimed = new Set<string>();
  #sorted: string[] | undefined;

  /** Reads all that is reachable from the commits; messages are read and not kept. */
  static async read(
    repository: string,
    tips: Iterable<string>,
  ): Promise<CommitGraph> {
    const graph = new CommitGraph();
    const log = [
      ...['log', '--stdin', '--no-patch', '--no-notes', '--encoding=UTF-8'],
      `--format=tformat:${FIELDS.map(field => `${field}%x00`).join('')}`,
    ];
    const input = [...tips].map(tip => `${tip}\n`).join('');
    let fields: string[] = [];
    for await (const field of gitFields(repository, log, input)) {
      fields.push(field);
      if (fields.length < FIELDS.length) continue;
      const [id, parents, authored, committed, message] = fields;
      fields = [];
      const { reverts } = readCommitMessage(message);
      graph.#commits.set(id.trim(), {
        id: id.trim(),
        parents: parents === '' ? [] : parents.split(' '),
        authoredAt: Number(authored),
        committedAt: Number(committed),
        ...(reverts && { reverts }),
      });
    }
    return graph;
  }

  /** The commits reachable from one that no earlier claim reached, oldest first. */
  claim(tip: string): Commit[] {
    const found: Commit[] = [];
    const open = [tip];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const commit = this.#commits.get(id);
      // A shallow clone ends somewhere.
      if (!commit || this.#claimed.has(id)) continue;
      this.#claimed.add(id);
      found.push(commit);
      open.push(...commit.parents);
    }
    return found.sort(
      (a, b) => a.committedAt - b.committedAt || (a.id < b.id ? -1 : 1),
    );
  }

  /** The whole id of a commit whose id may be abbreviated; as it is where that is not sure. */
  resolve(id: string): string {
    if (this.#commits.has(id)) return id;
    this.#sorted ??= [...this.#commits.keys()].sort();
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (sorted[middle] < id) low = middle + 1;
      else high = middle;
    }
    const unique =
      sorted[low]?.startsWith(id) && !sorted[low + 1]?.startsWith(id);
    return unique ? sorted[low] : id;
  }
}
