import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import { say } from '../../ground/phrases/say';
import { canonicalRef, REF_KINDS, RefPurpose } from '../canonical/pilotRefs';
import { ROLES } from '../roles';
import {
  describeValue,
  formatPath,
  PathSegments,
  pilotProblem,
  PilotProblem,
} from './PilotProblem';
import { validationPhrases } from './phrases';
import { PILOT_LIMITS } from '../schema/pilotLimits';
import { schemaPhrases } from '../schema/phrases';
import { readList, readText } from './readPath';

const EXAMPLES: Readonly<Record<RefPurpose, string>> = {
  owner: 'group:default/payments',
  person: 'user:default/mara',
  onCall: 'user:default/mara',
  system: 'system:default/lending',
  domain: 'domain:default/retail',
  target: 'component:default/loans',
};

const FIELDS: [PathSegments, RefPurpose][] = [
  [['spec', 'owner'], 'owner'],
  [['spec', 'system'], 'system'],
  [['spec', 'domain'], 'domain'],
  ...ROLES.map(
    role => [['spec', 'roles', role], 'person'] as [PathSegments, RefPurpose],
  ),
  [['spec', 'onCall', 'primary'], 'onCall'],
  [['spec', 'onCall', 'escalation'], 'onCall'],
];

function refProblem(at: PathSegments, ref: string, purpose: RefPurpose) {
  const kinds = REF_KINDS[purpose].join(', ').replace(/, ([^,]+)$/, ' or $1');
  return pilotProblem(
    at,
    describeValue(ref),
    say(schemaPhrases.ref, {
      kindWords: `a ${kinds}`,
      example: EXAMPLES[purpose],
    }),
  );
}

/** Refs that do not parse or name a kind that has no place there, and targets named twice. */
export function referenceProblems(entity: object): PilotProblem[] {
  const namespace =
    readText(entity, ['metadata', 'namespace']) || DEFAULT_NAMESPACE;
  const problems: PilotProblem[] = [];
  const check = (at: PathSegments, ref: string, purpose: RefPurpose) => {
    try {
      return canonicalRef(ref, purpose, namespace);
    } catch {
      problems.push(refProblem(at, ref, purpose));
      return undefined;
    }
  };
  for (const [at, purpose] of FIELDS) {
    const ref = readText(entity, at);
    if (ref && ref.length <= PILOT_LIMITS.ref) check(at, ref, purpose);
  }
  const seen = new Map<string, PathSegments>();
  const targets = readList(entity, ['spec', 'targets'], PILOT_LIMITS.targets);
  for (const { segments, value } of targets) {
    if (typeof value !== 'string' || value.length > PILOT_LIMITS.ref) continue;
    const ref = check(segments, value, 'target');
    if (!ref) continue;
    const first = seen.get(ref);
    if (first) {
      const found = say(validationPhrases.found.named, {
        value: describeValue(value),
        path: formatPath(first),
      });
      const { once } = validationPhrases.allowed;
      problems.push(pilotProblem(segments, found, once));
    } else {
      seen.set(ref, segments);
    }
  }
  return problems;
}
