import { DEPLOYMENT_STATUSES, DeploymentFact, ListedChange } from '../facts';
import { FieldReader } from './FieldReader';
import { fieldPhrases } from './phrases';
import { readChangeFields } from './readChange';
import { readComponents } from './readComponents';
import { Unstamped } from './Unstamped';

/** A deployment event: one fact a component. */
export function readDeployment(
  fields: FieldReader,
): Unstamped<DeploymentFact>[] {
  const components = readComponents(fields);
  const status = fields.required(
    'status',
    fields.oneOf('status', DEPLOYMENT_STATUSES),
  );
  const startedAt = fields.instant('startedAt');
  const finishedAt = fields.instant('finishedAt');
  if (status && status !== 'running') {
    fields.required('finishedAt', finishedAt);
  }
  if (startedAt !== undefined && finishedAt !== undefined) {
    if (finishedAt < startedAt) {
      fields.problem('finishedAt', fieldPhrases.beforeStart);
    }
  }
  const deployment = {
    type: 'deployment' as const,
    source: fields.identifier('source') ?? 'api',
    id: fields.required('id', fields.identifier('id')) ?? '',
    environment: fields.identifier('environment') ?? 'production',
    status: status ?? 'running',
    startedAt,
    finishedAt,
    commit: fields.identifier('commit'),
    version: fields.identifier('version'),
    changes: firstOfEachId(fields.objects('changes', readChangeFields)),
    unplanned: fields.flag('unplanned'),
    rollbackOf: fields.identifier('rollbackOf'),
    remediates: fields.identifier('remediates'),
    changeRecord: fields.identifier('changeRecord'),
    url: fields.address('url'),
  };
  return components.map(component => ({ ...deployment, component }));
}

function firstOfEachId(changes: ListedChange[] | undefined) {
  if (!changes) return undefined;
  const first = new Map<string, ListedChange>();
  for (const change of changes) {
    if (!first.has(change.id)) first.set(change.id, change);
  }
  return [...first.values()];
}
