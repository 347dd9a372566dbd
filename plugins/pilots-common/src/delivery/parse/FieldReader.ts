import { say } from '../../ground/phrases/say';
import { Instant } from '../facts';
import { parseInstant } from './parseInstant';
import { fieldPhrases } from './phrases';

const MAX_IDENTIFIER = 500;
const MAX_NOTE = 4_000;

/** What no database column and no canonical JSON can hold: NUL and lone surrogates. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** True for a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of one hostile object and collects every problem by the name
 * of its field. `null` is the same as absent; what nobody asks for is ignored.
 */
export class FieldReader {
  /** The present fields that were asked for, as they were sent. */
  readonly sent: Record<string, unknown> = {};

  constructor(
    private readonly raw: Record<string, unknown>,
    /** No time may be later than this. */
    private readonly latest: Instant,
    readonly problems: string[] = [],
    private readonly path: string = '',
  ) {}

  /** The value as it was sent; undefined when absent, null or inherited. */
  value(name: string): unknown {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    if (value === undefined || value === null) return undefined;
    this.sent[name] = value;
    return value;
  }

  problem(name: string, what: string): undefined {
    this.problems.push(`${this.path}${name} ${what}`);
    return undefined;
  }

  /** An identifier: not empty, at most 500 characters. */
  identifier(name: string): string | undefined {
    const text = this.note(name, MAX_IDENTIFIER);
    return text === '' ? this.problem(name, fieldPhrases.empty) : text;
  }

  /** A free text, at most 4,000 characters. */
  note(name: string, limit = MAX_NOTE): string | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : this.text(name, value, limit);
  }

  required<T>(name: string, value: T | undefined): T | undefined {
    if (value === undefined && this.value(name) === undefined) {
      this.problem(name, fieldPhrases.missing);
    }
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const known = values.find(candidate => candidate === value);
    const list = values.join(', ');
    return known ?? this.problem(name, say(fieldPhrases.oneOf, { list }));
  }

  flag(name: string): boolean {
    const value = this.value(name);
    if (value === undefined || typeof value === 'boolean')
      return value ?? false;
    this.problem(name, fieldPhrases.flag);
    return false;
  }

  instant(name: string): Instant | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const instant = parseInstant(value);
    if (typeof instant === 'string') return this.problem(name, instant);
    if (instant > this.latest) {
      return this.problem(name, fieldPhrases.future);
    }
    return instant;
  }

  /** An http or https address. */
  address(name: string): string | undefined {
    const text = this.note(name);
    if (text === undefined) return undefined;
    const safe = /^https?:\/\//i.test(text) && URL.canParse(text);
    return safe ? text : this.problem(name, fieldPhrases.address);
  }

  identifiers(name: string): string[] | undefined {
    const list = this.list(name);
    if (!list) return undefined;
    const texts = list.map((value, index) => {
      const text = this.text(`${name}[${index}]`, value, MAX_IDENTIFIER);
      if (text === '') this.problem(`${name}[${index}]`, fieldPhrases.empty);
      return text ?? '';
    });
    return texts;
  }

  /** Reads a list of objects, each with a reader of its own. */
  objects<T>(name: string, read: (reader: FieldReader) => T): T[] | undefined {
    const list = this.list(name);
    if (!list) return undefined;
    const sent: unknown[] = [];
    const read1 = list.flatMap((value, index) => {
      const path = `${this.path}${name}[${index}]`;
      if (!isObject(value)) {
        this.problem(`${name}[${index}]`, fieldPhrases.object);
        return [];
      }
      const reader = new FieldReader(
        value,
        this.latest,
        this.problems,
        `${path}.`,
      );
      const result = read(reader);
      sent.push(reader.sent);
      return [result];
    });
    this.sent[name] = sent;
    return read1;
  }

  private list(name: string): unknown[] | undefined {
    const value = this.value(name);
    if (value === undefined || Array.isArray(value)) return value;
    return this.problem(name, fieldPhrases.list);
  }

  private text(name: string, value: unknown, limit: number) {
    if (typeof value !== 'string') return this.problem(name, fieldPhrases.text);
    if (value.length > limit) {
      return this.problem(name, say(fieldPhrases.long, { n: limit }));
    }
    if (UNSTORABLE.test(value)) {
      return this.problem(name, fieldPhrases.unstorable);
    }
    return value;
  }
}
