import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { say } from '../../ground/phrases/say';
import { FieldReader } from './FieldReader';
import { fieldPhrases } from './phrases';

/**
 * An entity ref as Backstage normalises it: lower case, kind `component` and
 * namespace `default` where the text names none. Throws when it does not parse.
 *
 * @public
 */
export function normalizeComponentRef(ref: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, {
      defaultKind: 'component',
      defaultNamespace: 'default',
    }),
  );
}

/** The components that an event names in `component` and `components`, sorted, each once. */
export function readComponents(fields: FieldReader): string[] {
  const one = fields.identifier('component');
  const many = fields.identifiers('components');
  const refs = one === undefined ? many ?? [] : [one, ...(many ?? [])];
  const normalized = refs.flatMap(ref => {
    try {
      return [normalizeComponentRef(ref)];
    } catch {
      const problem = say(fieldPhrases.noRef, { ref: JSON.stringify(ref) });
      fields.problem('component', problem);
      return [];
    }
  });
  if (refs.length === 0 && fields.value('component') === undefined) {
    fields.problem('component', fieldPhrases.noComponent);
  }
  return [...new Set(normalized)].sort();
}
