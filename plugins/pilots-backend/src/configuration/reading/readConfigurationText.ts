import {
  ConfigurationProblem,
  MAX_DEPTH,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Node,
  parseDocument,
} from 'yaml';

const { parameter: phrases } = pilotsPhrases.configuration;

/** Bytes of a configuration at most, wherever it comes from. */
export const MAX_CONFIGURATION_BYTES = 2 * 1024 * 1024;

/** Levels that the text opens one right after the other. */
const STEEP = /(?:(?:[[{]|[-?][ \t])[ \t\r\n]*){64}/;

/** Tags of what JSON knows, too. */
const CORE_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

function tooDeep(): ConfigurationProblem {
  return new ConfigurationProblem(say(phrases.depth, { n: MAX_DEPTH }));
}

/** Makes plain data of what was parsed, and refuses what is none. */
class PlainData {
  constructor(private readonly lines: LineCounter) {}

  of(node: unknown, depth: number): unknown {
    if (depth > MAX_DEPTH + 2) throw tooDeep();
    if (node === null || node === undefined) return null;
    if (isAlias(node)) throw this.#refused(node, phrases.yamlThing.alias);
    const { tag } = node as Node;
    if (tag && !CORE_TAGS.test(tag)) {
      throw this.#refused(node as Node, phrases.yamlThing.tag);
    }
    if (isScalar(node)) {
      if (typeof node.value === 'bigint') return Number(node.value);
      return node.value;
    }
    if (isSeq(node)) return node.items.map(item => this.of(item, depth + 1));
    if (!isMap(node))
      throw this.#refused(node as Node, phrases.yamlThing.unknown);
    const entries = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) throw this.#refused(node, phrases.yamlThing.keyType);
      const name = String(key.value);
      if (entries.has(name)) {
        throw this.#refused(key, phrases.yamlThing.keyTwice);
      }
      entries.set(name, this.of(value, depth + 1));
    }
    // Defines what it is given, `__proto__` included; flattening refuses that.
    return Object.fromEntries(entries);
  }

  #refused({ range }: Node, what: string): ConfigurationProblem {
    const line = range ? this.lines.linePos(range[0]).line : 0;
    return new ConfigurationProblem(
      say(phrases.yamlHolds, { lineN: line, thingWords: what }),
    );
  }
}

/**
 * Reads JSON, without ever showing what is in it: the messages of JSON.parse
 * quote the text. Throws ConfigurationProblem.
 */
export function readJsonText(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new ConfigurationProblem(
      at ? say(phrases.jsonAt, { n: at }) : phrases.json,
    );
  }
  assertShallow(value);
  return value;
}

/**
 * Reads YAML 1.2 as plain data. Aliases are refused, and so nothing can grow;
 * tags and duplicate keys are, too. Messages name the line and never quote it.
 * Throws ConfigurationProblem.
 */
export function readYamlText(text: string): unknown {
  if (STEEP.test(text)) throw tooDeep();
  const lines = new LineCounter();
  const document = parse(text, lines);
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new ConfigurationProblem(
      say(phrases.yamlAt, { lineN: line, columnN: col, code: problem.code }),
    );
  }
  return new PlainData(lines).of(document.contents, 0);
}

/** JSON is YAML, too: what begins like JSON is read as such, which is faster. */
export function readConfigurationText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return readYamlText(text);
  try {
    return readJsonText(text);
  } catch {
    return readYamlText(text);
  }
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      schema: 'core',
      lineCounter,
      // With `silent` several documents would pass for one.
      logLevel: 'error',
      // The pretty ones quote the line.
      prettyErrors: false,
      // Compares each key with each; PlainData does it with a set.
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw new ConfigurationProblem(phrases.yaml);
  }
}

/** What is nested deeper than any configuration is stopped before anything walks into it. */
function assertShallow(root: unknown): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH + 4) throw tooDeep();
    level = level.flatMap(value =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}
