import { parseAllDocuments } from 'yaml';

const KINDS = [
  'AlertCondition',
  'AlertNotificationTarget',
  'AlertPolicy',
  'Service',
  'SLO',
];
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

type Fields = Record<string, any>;

/** The documents of an OpenSLO stream. Throws where it is no YAML. */
export function openSloDocuments(text: string): Fields[] {
  return parseAllDocuments(text).map(document => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as Fields;
  });
}

/**
 * What is wrong with an OpenSLO stream, by rules of our own: known kinds, names
 * that are DNS labels and unique, objectives that can be missed, references that
 * lead to a document of the same stream.
 */
export function openSloProblems(text: string): string[] {
  const problems: string[] = [];
  const documents = openSloDocuments(text);
  const named = (kind: string) =>
    documents.filter(d => d.kind === kind).map(d => d.metadata?.name);
  const need = (kind: string, name: unknown, at: string) => {
    if (!named(kind).includes(name)) problems.push(`${at}: no ${kind} ${name}`);
  };

  for (const { apiVersion, kind, metadata, spec } of documents) {
    const at = `${kind} ${metadata?.name}`;
    if (apiVersion !== 'openslo/v1') problems.push(`${at}: ${apiVersion}`);
    if (!KINDS.includes(kind)) problems.push(`${at}: an unknown kind`);
    if (!NAME.test(metadata?.name)) problems.push(`${at}: no DNS label`);
    if (named(kind).filter(name => name === metadata.name).length > 1) {
      problems.push(`${at} is there twice`);
    }
    if (kind === 'SLO') {
      need('Service', spec.service, at);
      for (const policy of spec.alertPolicies ?? []) {
        need('AlertPolicy', policy, at);
      }
      if (!spec.indicator) problems.push(`${at}: nothing indicates it`);
      if (spec.timeWindow?.length !== 1) problems.push(`${at}: no window`);
      for (const { target } of spec.objectives ?? [{}]) {
        if (!(target > 0 && target < 1)) {
          problems.push(`${at}: the target ${target} cannot be missed`);
        }
      }
    }
    if (kind === 'AlertPolicy') {
      for (const { conditionRef } of spec.conditions ?? [{}]) {
        need('AlertCondition', conditionRef, at);
      }
      for (const { targetRef } of spec.notificationTargets ?? []) {
        need('AlertNotificationTarget', targetRef, at);
      }
    }
  }
  if (named('Service').length !== 1) problems.push('not of one service');
  if (named('SLO').length === 0) problems.push('no objective');
  return problems;
}
