import {
  baselineApprovers,
  ConfigurationFacts,
  ROLE_TITLES,
  WaitingItem,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { BaselineReader } from './baselines/BaselineReader';
import { ALERTED, driftLink, driftTitle } from './drift/alertDrift';
import { DriftStore } from './drift/DriftStore';
import { SourceStore } from './observations/SourceStore';
import { ConfigurationStanding, StandingStore } from './standing/StandingStore';

const { drift: driftPhrases, waiting: waitingPhrases } =
  pilotsPhrases.configuration;

const LINK = 'changes#configuration';

/** What other rooms ask of the configuration of a pilot. */
export class ConfigurationService {
  constructor(
    private readonly options: {
      baselines: BaselineReader;
      drift: DriftStore;
      sources: SourceStore;
      standing: StandingStore;
    },
  ) {}

  /** How it stands; undefined while nothing was recorded. One small row. */
  async standing({
    tx,
    pilot,
  }: Pick<Reading, 'tx' | 'pilot'>): Promise<
    ConfigurationStanding | undefined
  > {
    return (await this.options.standing.find(tx, pilot.ref))?.standing;
  }

  /** What the checklist asks; undefined while nothing was recorded. */
  async facts(reading: Reading): Promise<ConfigurationFacts | undefined> {
    const standing = await this.standing(reading);
    if (!standing) return undefined;
    const { baseline, parity, driftWatchedAt } = standing;
    const { holders } = reading.pilot;
    return {
      baseline,
      parity,
      driftWatchedAt,
      alertsRoutedTo: ALERTED.filter(role => holders[role]).map(
        role => `${ROLE_TITLES[role]} (${holders[role]})`,
      ),
    };
  }

  /** Baselines to approve, drift to settle, and sources to make heard again. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { baselines, drift, sources, standing } = this.options;
    const { tx, pilot } = reading;
    const { found, read } = await together(tx, {
      found: () => standing.find(tx, pilot.ref),
      read: () => sources.list(tx, pilot.ref),
    });
    if (!found && read.length === 0) return [];
    const versions = await baselines.versions(reading);
    const proposed = versions.filter(({ state }) => state === 'proposed');
    const episodes = found?.standing.drift.episodes
      ? await drift.open(tx, pilot.ref)
      : [];
    return [
      ...proposed.map(({ environment, version, author, proposedAt }) => ({
        id: `baseline/${environment}/${version}`,
        kind: 'baseline-approval',
        title: say(waitingPhrases.approve, { environment, n: version }),
        since: proposedAt,
        roles: baselineApprovers(author, pilot.holders),
        notBy: [author.actor, author.onBehalfOf].filter(
          person => person !== undefined,
        ),
        link: LINK,
      })),
      ...episodes.map(episode => ({
        id: `drift/${episode.id}`,
        kind: 'drift',
        title: driftTitle(episode),
        since: episode.openedAt,
        roles: [...ALERTED],
        link: driftLink(episode),
        // Told once when it opens, however often it flips.
        told: true,
      })),
      ...read
        .filter(({ failure }) => failure)
        .map(({ environment, failingSince }) => ({
          id: `configuration-source/${environment}`,
          kind: 'silent-source',
          title: say(waitingPhrases.unreadable, { environment }),
          since: failingSince!,
          roles: ['techLead' as const],
          link: LINK,
        })),
      ...(found?.silentSince
        ? [
            {
              id: 'configuration-silent',
              kind: 'silent-source',
              title: found.standing.environment
                ? say(waitingPhrases.unwatched, {
                    environment: found.standing.environment,
                  })
                : waitingPhrases.unwatchedAnywhere,
              since: found.silentSince,
              roles: [...ALERTED],
              link: LINK,
            },
          ]
        : []),
    ];
  }

  /** Whether drift that paused the pilot is over. */
  async clearance(
    { tx, pilot }: Reading,
    { subject }: { subject: string },
  ): Promise<{ cleared: boolean; clearedBy: string }> {
    const episode = await this.options.drift.find(tx, pilot.ref, subject);
    return {
      cleared: episode === undefined || episode.state === 'closed',
      clearedBy: episode
        ? say(driftPhrases.clearIn, { environment: episode.environment })
        : driftPhrases.clear,
    };
  }
}
