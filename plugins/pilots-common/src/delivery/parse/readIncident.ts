import { IncidentFact } from '../facts';
import { FieldReader } from './FieldReader';
import { fieldPhrases } from './phrases';
import { readComponents } from './readComponents';
import { Unstamped } from './Unstamped';

/** An incident event: one fact, whatever the number of components that it hit. */
export function readIncident(fields: FieldReader): Unstamped<IncidentFact>[] {
  const components = readComponents(fields);
  const startedAt = fields.required('startedAt', fields.instant('startedAt'));
  const resolvedAt = fields.instant('resolvedAt');
  if (startedAt !== undefined && resolvedAt !== undefined) {
    if (resolvedAt < startedAt) {
      fields.problem('resolvedAt', fieldPhrases.beforeStart);
    }
  }
  return [
    {
      type: 'incident',
      source: fields.identifier('source') ?? 'api',
      id: fields.required('id', fields.identifier('id')) ?? '',
      components,
      environment: fields.identifier('environment'),
      startedAt: startedAt ?? 0,
      resolvedAt,
      causedBy: fields.identifier('causedBy'),
      severity: fields.note('severity'),
      title: fields.note('title'),
      url: fields.address('url'),
    },
  ];
}
