import { JsonObject } from '@backstage/types';
import { pilotSchema } from './pilotSchema';

/** All objects within a schema that describe a value. */
function schemasIn(schema: any): any[] {
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...children.flatMap(schemasIn)];
}

describe('pilotSchema', () => {
  it('uses nothing that the catalog model refuses', () => {
    const text = JSON.stringify(pilotSchema);
    expect(text).not.toMatch(/"(oneOf|anyOf|allOf|if|then|else|not|\$ref)":/);
    const { properties } = pilotSchema as { properties: JsonObject };
    expect(Object.keys(properties)).toEqual(['spec']);
  });

  it('describes every value, and closes every object below the root', () => {
    const [, ...below] = schemasIn(pilotSchema);
    for (const schema of below) {
      expect(schema.description).toMatch(/\w/);
      if (schema.type === 'object') {
        expect(schema.additionalProperties).toBe(false);
      }
      if (schema.type === 'string' && !schema.enum && !schema.pattern) {
        expect(schema.maxLength).toBeGreaterThan(0);
      }
      if (schema.type === 'array') expect(schema.maxItems).toBeGreaterThan(0);
    }
  });
});
