import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  assessmentResults,
  planOfAction,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';
import { RecordService } from '../../record/RecordService';
import type { ExportService } from '../ExportService';
import { BundleFile, BundleSource, jsonFile } from './BundleFile';
import { writeBundle } from './writeBundle';

const ASSETS = resolvePackagePath(
  '@pilot-handoff/backstage-plugin-pilots-backend',
  'assets',
);

/**
 * Everything about a pilot in one archive that can be checked without the
 * portal: its record, documents and decisions, hashes of all files, and a script
 * that needs nothing but Node.
 */
export class AuditBundle {
  readonly #sources: BundleSource[] = [];

  constructor(
    private readonly rooms: { exports: ExportService; record: RecordService },
  ) {}

  /** Lets a room add files. */
  register(source: BundleSource): void {
    this.#sources.push(source);
  }

  async write(reading: Reading, to: Writable): Promise<void> {
    const { pilot, now } = reading;
    // What is recorded meanwhile belongs to a later bundle.
    const head = await this.rooms.record.head(reading);
    const tombstone = await this.rooms.record.tombstone(reading.tx, pilot.ref);
    await writeBundle({
      about: {
        pilot: pilot.ref,
        exportedAt: timestamp(now),
        head,
        tombstone,
      },
      files: this.#files(reading, head?.seq ?? 0),
      to,
      date: now,
    });
  }

  async *#files(reading: Reading, last: number): AsyncIterable<BundleFile> {
    const { exports } = this.rooms;
    for (const asset of ['README.md', 'verify.mjs']) {
      yield {
        path: asset,
        content: await readFile(`${ASSETS}/bundle/${asset}`, 'utf8'),
      };
    }
    yield { path: 'record.ndjson', content: this.#record(reading, last) };
    for (const source of this.#sources) yield* source(reading);
    const facts = await exports.facts(reading);
    yield jsonFile('checklist.json', facts.checklist);
    yield jsonFile('oscal/assessment-results.json', assessmentResults(facts));
    const plan = planOfAction(facts);
    if (plan) yield jsonFile('oscal/poam.json', plan);
  }

  async *#record(reading: Reading, last: number): AsyncIterable<string> {
    for await (const fact of this.rooms.record.walk(reading)) {
      if (fact.entry.seq > last) return;
      yield `${JSON.stringify(fact)}\n`;
    }
  }
}
