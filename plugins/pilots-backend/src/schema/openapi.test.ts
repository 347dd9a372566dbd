import { openapi } from './generated/openapi';

interface Parameter {
  in: string;
  name: string;
  allowReserved?: boolean;
  schema: {
    type?: string;
    enum?: string[];
    pattern?: string;
    oneOf?: object[];
  };
}

/** Follows references of the document. */
function resolved(part: any): any {
  if (!part?.$ref) return part;
  const path = (part.$ref as string).slice(2).split('/');
  return resolved(path.reduce((at, key) => at[key], openapi as any));
}

/** What an operation answers, as far as it is JSON. */
function answerOf({ responses }: any): { properties?: object } {
  const [, found] =
    Object.entries<any>(responses).find(([status]) => status === '200') ?? [];
  return resolved(found?.content?.['application/json']?.schema) ?? {};
}

/** Lists that are no longer than what was asked for. */
const SHORT = [
  'get /calendar',
  'get /pilots/{namespace}/{name}/decisions/similar',
];

const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, any>)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({
      name: `${method} ${path}`,
      body: resolved(operation.requestBody),
      answer: answerOf(operation),
      parameters: [
        ...((item as any).parameters ?? []),
        ...(operation.parameters ?? []),
      ].map(parameter => {
        const found = resolved(parameter);
        return { ...found, schema: resolved(found.schema) } as Parameter;
      }),
    })),
);

/** True for a query parameter in which people may write anything. */
function isFree({ schema }: Parameter): boolean {
  const text = schema.type === 'string' || schema.oneOf !== undefined;
  return text && !schema.enum && !schema.pattern;
}

describe('the OpenAPI document', () => {
  it('says of each body whether it is required', () => {
    // The validator lets a request without body and media type pass only where
    // `required: false` is said.
    const silent = operations
      .filter(({ body }) => body && typeof body.required !== 'boolean')
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  it('offers limit and cursor for each list that has pages', () => {
    const unpaged = operations
      .filter(({ name }) => name.startsWith('get '))
      .filter(({ answer }) => 'pageInfo' in (answer.properties ?? {}))
      .filter(({ parameters }) => {
        const names = parameters.map(({ name }) => name);
        return !names.includes('limit') || !names.includes('cursor');
      })
      .map(({ name }) => name);
    expect(unpaged.sort()).toEqual(SHORT);
  });

  it('lets free text in addresses be written as people type it', () => {
    // Without `allowReserved` the validator refuses commas, colons, and a plus
    // for a space, though each is decoded well.
    const strict = operations.flatMap(({ name, parameters }) =>
      parameters
        .filter(one => one.in === 'query' && isFree(one) && !one.allowReserved)
        .map(one => `${name}: ${one.name}`),
    );
    expect(strict).toEqual([]);
  });
});
