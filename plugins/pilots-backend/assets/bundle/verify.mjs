// Checks an unpacked bundle with nothing but Node: node verify.mjs [folder]
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url));
const problems = [];
const wrong = what => {
  problems.push(what);
  process.exitCode = 1;
};
const sha256 = data => createHash('sha256').update(data).digest('hex');
const bytesOf = file => readFileSync(path.join(folder, file));
const jsonOf = file => JSON.parse(bytesOf(file).toString('utf8'));

/** The canonical JSON of RFC 8785. JSON.stringify writes texts and numbers as it wants them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.keys(value)
    .filter(key => value[key] !== undefined)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${fields.join(',')}}`;
}

function filesBelow(place = '') {
  return readdirSync(path.join(folder, place), { withFileTypes: true }).flatMap(
    entry => {
      const file = place ? `${place}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(file) : [file];
    },
  );
}

/** The manifest is written in its canonical form, byte for byte, and sealed by its own hash. */
function checkManifest() {
  const text = bytesOf('manifest.json').toString('utf8');
  const manifest = JSON.parse(text);
  if (canonical(manifest) !== text) {
    wrong('manifest.json is not in its canonical form');
  }
  const { hash, ...rest } = manifest;
  if (sha256(canonical(rest)) !== hash)
    wrong('manifest.json: its hash differs');
  if (rest.format !== 'pilot-handoff-bundle/1') {
    wrong(`manifest.json: the format ${rest.format} is not known here`);
  }
  return manifest;
}

function checkFiles({ files }) {
  const listed = new Set(files.map(({ path: file }) => file));
  for (const file of filesBelow()) {
    if (file !== 'manifest.json' && !listed.has(file)) {
      wrong(`${file} was added`);
    }
  }
  for (const { path: file, sha256: expected, bytes } of files) {
    try {
      const data = bytesOf(file);
      if (data.length !== bytes) wrong(`${file}: its length differs`);
      if (sha256(data) !== expected) wrong(`${file}: its hash differs`);
    } catch {
      wrong(`${file} is missing`);
    }
  }
}

async function checkRecord({ head, pilot, tombstone }) {
  const first = tombstone?.head ?? { seq: 0, hash: '0'.repeat(64) };
  let previous = first;
  const lines = createInterface({
    input: createReadStream(path.join(folder, 'record.ndjson')),
    crlfDelay: Infinity,
  });
  for await (const line of lines) {
    const { entry, payload, erased } = JSON.parse(line);
    const { hash, ...rest } = entry;
    const at = `record.ndjson, entry ${entry.seq}`;
    if (entry.seq !== previous.seq + 1)
      wrong(`${at}: an entry is missing before it`);
    if (entry.previousHash !== previous.hash)
      wrong(`${at}: the chain is broken`);
    if (entry.pilot !== pilot) wrong(`${at}: it is of another pilot`);
    if (sha256(canonical(rest)) !== hash) wrong(`${at}: its hash differs`);
    if (!erased && sha256(canonical(payload)) !== entry.payloadHash) {
      wrong(`${at}: its payload differs`);
    }
    previous = entry;
  }
  const end = head ?? first;
  if (previous.seq !== end.seq || previous.hash !== end.hash) {
    wrong(`record.ndjson ends at ${previous.seq}, the head is ${end.seq}`);
  }
  return previous.seq - first.seq;
}

function checkDocuments({ files }) {
  for (const { path: file } of files) {
    const match = /^documents\/([^/]+)\/index\.json$/.exec(file);
    if (!match) continue;
    for (const { version, hash } of jsonOf(file).versions) {
      const content = `documents/${match[1]}/${version}.md`;
      if (sha256(bytesOf(content)) !== hash)
        wrong(`${content}: its hash differs`);
    }
  }
}

/** A decision is bound to what it rests on by the hash over all that it says. */
function checkDecisions({ files }) {
  for (const { path: file } of files) {
    if (!/^decisions\/[^/]+\.json$/.test(file)) continue;
    const { hash, content } = jsonOf(file);
    if (sha256(canonical(content)) !== hash) wrong(`${file}: its hash differs`);
  }
}

let manifest;
let entries = 0;
try {
  manifest = checkManifest();
  checkFiles(manifest);
  entries = await checkRecord(manifest);
  checkDocuments(manifest);
  checkDecisions(manifest);
} catch (error) {
  wrong(`It cannot be read: ${error.message}`);
}
for (const problem of problems) console.log(problem);
if (problems.length > 0) {
  // Thrown, not only counted: one changed byte of this script must not make it say yes.
  throw new Error(`not valid: ${problems.length} problems`);
}
console.log(`Pilot ${manifest.pilot}, exported ${manifest.exportedAt}`);
console.log(`${manifest.files.length} files, manifest ${manifest.hash}`);
if (manifest.tombstone) {
  const { head, purgedAt } = manifest.tombstone;
  console.log(`Entries up to ${head.seq} were deleted on ${purgedAt}`);
}
console.log(`${entries} entries, head ${manifest.head?.hash ?? 'none'}`);
console.log('valid');
