import { openapi } from '../../../schema/generated/openapi';
import { OpenApiDocument, partOf, partsOf } from './partsOf';

const document = openapi as unknown as OpenApiDocument;
const filled = (path: string) =>
  path.replace(/\{[^}]+\}/g, name => `Some.${name.length}`);

describe('partsOf', () => {
  const parts = partsOf(document);

  it('has every path in one part', () => {
    const paths = [...parts.values()].flatMap(part => Object.keys(part.paths));
    expect(paths.sort()).toEqual(Object.keys(document.paths).sort());
  });

  it.each(Object.keys(document.paths))('finds the part of %s', path => {
    const request = filled(path);
    for (const form of [request, request.toUpperCase(), `${request}/`]) {
      const part = parts.get(partOf(form));
      expect([form, Object.keys(part?.paths ?? {})]).toEqual([
        form,
        expect.arrayContaining([path]),
      ]);
    }
  });

  it('leaves no reference without what it refers to', () => {
    for (const part of parts.values()) {
      const refs = JSON.stringify(part).matchAll(/"\$ref":"#\/([^"]+)"/g);
      for (const [, ref] of refs) {
        const found = ref
          .split('/')
          .reduce((at: any, key) => at?.[key], part as any);
        expect([ref, typeof found]).toEqual([ref, 'object']);
      }
    }
  });

  it('gives a part only the schemas that it needs', () => {
    const all = Object.keys(document.components.schemas).length;
    const few = parts.get('pilot/readiness')?.components.schemas ?? {};
    expect(Object.keys(few).length).toBeLessThan(all / 5);
  });
});
