import {
  DriftEpisode,
  residencyPaths,
  RoleId,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

const { drift: phrases } = pilotsPhrases.configuration;

/** Who is told when configuration drifts. */
export const ALERTED: readonly RoleId[] = ['serviceOwner', 'techLead'];

/** Paths that a sentence names. */
const NAMED = 3;
const LONGEST_PATH = 80;

/** Tells the service owner and the tech lead of an episode; values stay where they are. */
export function alertDrift(uow: UnitOfWork, episode: DriftEpisode): void {
  const isBreach = residencyPaths(episode).length > 0;
  tell(uow, {
    recipients: ALERTED.map(role => uow.pilot.holders[role]),
    title: driftTitle(episode),
    link: driftLink(episode),
    scope: `drift/${episode.id}`,
    severity: isBreach ? 'critical' : 'high',
  });
}

/** For example: `Drift in production: /region, /timeout and 3 more`. */
export function driftTitle({ environment, paths }: DriftEpisode): string {
  const { more, ...named } = pathsInWords(paths);
  return more > 0
    ? say(phrases.titleMore, { environment, ...named, n: more })
    : say(phrases.title, { environment, ...named });
}

/** Where an episode is looked at. */
export function driftLink({ id }: DriftEpisode): string {
  return `changes#drift-${id}`;
}

/** Some paths, short enough for a sentence, and how many more; those that decide where data lies first. */
export function pathsInWords(
  paths: readonly { path: string; constraint?: string }[],
): { paths: string; more: number } {
  const sorted = [
    ...paths.filter(({ constraint }) => constraint === 'data-residency'),
    ...paths.filter(({ constraint }) => constraint !== 'data-residency'),
  ];
  const words = sorted
    .slice(0, NAMED)
    .map(({ path }) =>
      path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
    );
  return {
    paths: words.join(', '),
    more: Math.max(0, paths.length - NAMED),
  };
}
