import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A repository that a test writes itself, with times that it chooses. */
export class TestRepository {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-git-'));

  #files = 0;

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    return this.at('2026-01-01T00:00:00Z', ...args);
  }

  /** Runs git at a time; returns what it prints. */
  at(time: string, ...args: string[]): string {
    return execFileSync('git', ['-C', this.folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'Ines',
        GIT_AUTHOR_EMAIL: 'ines@example.com',
        GIT_COMMITTER_NAME: 'Tomasz',
        GIT_COMMITTER_EMAIL: 'tomasz@example.com',
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
      },
    }).trim();
  }

  /** Commits on the current branch; returns the id. */
  commit(time: string, message = 'A change'): string {
    this.#files += 1;
    const file = `file-${this.#files}`;
    writeFileSync(path.join(this.folder, file), `${time}\n`);
    this.git('add', file);
    this.at(time, 'commit', '--quiet', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges a branch into the current one; returns the id. */
  merge(time: string, branch: string, ...options: string[]): string {
    this.at(
      time,
      'merge',
      '--quiet',
      '--no-ff',
      '--no-edit',
      ...options,
      branch,
    );
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
