/** Any version; RFC 9562. */
const UUID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const TIME_FIELDS = [
  'collected',
  'deadline',
  'end',
  'expires',
  'last-modified',
  'start',
];

type Fields = Record<string, any>;

/**
 * What is wrong with an OSCAL document, by rules of our own: one root, identifiers
 * that are UUIDs and unique, references that lead somewhere, no empty text or list,
 * times with a zone, findings on control objectives.
 */
export function oscalProblems(document: unknown): string[] {
  const problems: string[] = [];
  const roots = Object.entries(document as Fields);
  const [[name, root]] = roots as [[string, Fields]];
  if (roots.length !== 1) problems.push(`${roots.length} roots`);
  const { metadata } = root;
  if (metadata?.['oscal-version'] !== '1.1.3') problems.push('oscal-version');

  const known = new Set<string>();
  walk(document, (at, key, value) => {
    if (value === null || value === '') problems.push(`${at} is empty`);
    if (typeof value === 'string' && value !== value.trim()) {
      problems.push(`${at} begins or ends with white space`);
    }
    if (Array.isArray(value) && value.length === 0) {
      problems.push(`${at} has nothing in it`);
    }
    if (TIME_FIELDS.includes(key) && !TIME.test(String(value))) {
      problems.push(`${at} is no time: ${value}`);
    }
    if (key !== 'uuid') return;
    if (!UUID.test(String(value))) problems.push(`${at} is no UUID: ${value}`);
    if (known.has(value as string)) problems.push(`${at} is there twice`);
    known.add(value as string);
  });

  const roles = (metadata?.roles ?? []).map(({ id }: Fields) => id);
  const tools = new Set<unknown>();
  walk(document, (_at, _key, value) => {
    const actor = value as Fields;
    if (actor?.type === 'tool') tools.add(actor['actor-uuid']);
  });
  walk(document, (at, key, value) => {
    const refs = /-uuids?$/.test(key) ? [value].flat() : [];
    if (key === 'href' && String(value).startsWith('#')) {
      refs.push(String(value).slice(1));
    }
    for (const ref of refs) {
      if (!known.has(ref as string) && !tools.has(ref)) {
        problems.push(`${at} leads nowhere: ${ref}`);
      }
    }
    if (key === 'role-id' && !roles.includes(value)) {
      problems.push(`${at} is no role: ${value}`);
    }
    if (key === 'target-id' && !/^[a-z]{2}-\d+(\.\d+)?_obj$/.test(`${value}`)) {
      problems.push(`${at} is no control objective: ${value}`);
    }
  });

  if (name === 'assessment-results') problems.push(...resultProblems(root));
  else if (name === 'plan-of-action-and-milestones') {
    if (!root['poam-items']?.length) problems.push('a plan without items');
  } else problems.push(`an unknown root: ${name}`);
  return problems;
}

function resultProblems(root: Fields): string[] {
  const problems: string[] = [];
  const resources = (root['back-matter']?.resources ?? []) as Fields[];
  const plan = root['import-ap']?.href;
  if (!resources.some(({ uuid }) => `#${uuid}` === plan)) {
    problems.push(`import-ap leads to no resource: ${plan}`);
  }
  for (const result of root.results as Fields[]) {
    if (!result['reviewed-controls']) problems.push('no reviewed controls');
    const times = (result['assessment-log']?.entries ?? []).map(
      ({ start }: Fields) => start,
    );
    if (String(times) !== String([...times].sort())) {
      problems.push('the log is not in its order');
    }
    for (const { target } of (result.findings ?? []) as Fields[]) {
      const { state, reason } = target.status;
      const fits =
        state === 'satisfied'
          ? reason === 'pass'
          : ['fail', 'other'].includes(reason);
      if (!fits) problems.push(`${target['target-id']}: ${state}, ${reason}`);
    }
  }
  return problems;
}

function walk(
  value: unknown,
  see: (at: string, key: string, value: unknown) => void,
  at = '',
  key = '',
): void {
  see(at, key, value);
  if (Array.isArray(value)) {
    value.forEach((one, n) => walk(one, see, `${at}[${n}]`, ''));
  } else if (value && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) {
      walk(one, see, at ? `${at}.${name}` : name, name);
    }
  }
}
