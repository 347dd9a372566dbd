/** An OpenAPI document, as far as it is looked at here. */
export interface OpenApiDocument {
  paths: Record<string, object>;
  components: Record<string, Record<string, object>>;
}

const PILOT = ['pilots', '{namespace}', '{name}'];

/**
 * The part of the API that a path belongs to: what follows the pilot, or the first segment where
 * it is about none. Letter case and slashes at the end make no difference, as in Express.
 */
export function partOf(path: string): string {
  const segments = path
    .toLowerCase()
    .split('/')
    .filter(segment => segment !== '');
  const isOfPilot = segments[0] === PILOT[0] && segments.length >= PILOT.length;
  return isOfPilot
    ? `pilot/${segments[PILOT.length] ?? ''}`
    : segments[0] ?? '';
}

/** The document by its parts, each with no other components than those it refers to. */
export function partsOf<D extends OpenApiDocument>(
  document: D,
): Map<string, D> {
  const paths = new Map<string, D['paths']>();
  for (const [path, item] of Object.entries(document.paths)) {
    const part = partOf(path);
    paths.set(part, { ...paths.get(part), [path]: item });
  }
  return new Map(
    [...paths].map(([part, items]) => [
      part,
      {
        ...document,
        paths: items,
        components: componentsFor(items, document.components),
      },
    ]),
  );
}

function componentsFor(
  items: object,
  all: OpenApiDocument['components'],
): OpenApiDocument['components'] {
  // What is referred to by name and not by `$ref`.
  const found: OpenApiDocument['components'] = all.securitySchemes
    ? { securitySchemes: all.securitySchemes }
    : {};
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string') {
      const [, , kind, name] = $ref.split('/');
      if (found[kind]?.[name]) return;
      found[kind] = { ...found[kind], [name]: all[kind][name] };
      visit(all[kind][name]);
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(items);
  return found;
}
