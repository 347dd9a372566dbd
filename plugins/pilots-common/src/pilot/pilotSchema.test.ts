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
    const open = below.filter(
      s => s.type === 'object' && s.additionalProperties !== false,
    );
    const endless = below.filter(
      s =>
        (s.type === 'string' && !s.enum && !s.pattern && !s.maxLength) ||
        (s.type === 'array' && !s.maxItems),
    );
    const mute = below.filter(s => !s.description);
    expect([open, endless, mute]).toEqual([[], [], []]);
  });
});
