import { DOCUMENTS } from '../PilotEntityV1alpha1';
import {
  describeValue,
  PathSegments,
  pilotProblem,
  PilotProblem,
} from './PilotProblem';
import { validationPhrases } from './phrases';
import { PILOT_LIMITS } from '../schema/pilotLimits';
import { readText } from './readPath';

const LINKS: PathSegments[] = [
  ['spec', 'onCall', 'url'],
  ...DOCUMENTS.map(document => ['spec', 'pack', document]),
];

function isPlainHttpUrl(text: string): boolean {
  // The URL parser drops white space and control characters without a word.
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password;
}

/** Links that are not http(s), or carry a user name or password for everybody to read. */
export function linkProblems(entity: object): PilotProblem[] {
  return LINKS.flatMap(at => {
    const url = readText(entity, at);
    if (!url || url.length > PILOT_LIMITS.url || isPlainHttpUrl(url)) return [];
    return [
      pilotProblem(at, describeValue(url), validationPhrases.allowed.url),
    ];
  });
}
