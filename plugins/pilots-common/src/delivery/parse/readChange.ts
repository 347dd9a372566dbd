import { ChangeFact, ListedChange } from '../facts';
import { FieldReader } from './FieldReader';
import { readComponents } from './readComponents';
import { Unstamped } from './Unstamped';

/** The fields that a change has as an event and inside a deployment. */
export function readChangeFields(fields: FieldReader): ListedChange {
  return {
    id: fields.required('id', fields.identifier('id')) ?? '',
    committedAt:
      fields.required('committedAt', fields.instant('committedAt')) ?? 0,
    authoredAt: fields.instant('authoredAt'),
    mergedAt: fields.instant('mergedAt'),
    merge: fields.flag('merge'),
    reverts: fields.identifiers('reverts') ?? [],
  };
}

/** A change event: one fact a component. */
export function readChange(fields: FieldReader): Unstamped<ChangeFact>[] {
  const components = readComponents(fields);
  const change = {
    type: 'change' as const,
    source: fields.identifier('source') ?? 'api',
    ...readChangeFields(fields),
    url: fields.address('url'),
  };
  return components.map(component => ({ ...change, component }));
}
