import { say } from '../../../ground/phrases/say';
import { ChecklistFacts, ConfigurationFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, notReported, passed } from './finding';

const { configuration: phrases } = checklistPhrases;
const titles = checklistPhrases.title.check.configuration;

/** Drift counts as watched when somebody looked within this time. */
const WATCHED_WITHIN_MS = 24 * 3600_000;

/** Paths that a message names. */
const SHOWN_PATHS = 10;

const WHO = ['techLead'] as const;
const LINK = 'changes#configuration';

/** Item 3: what runs is what was agreed on, and somebody notices when it is not. */
export const configurationChecks: AutomaticCheck[] = [
  {
    id: 'configuration.baseline',
    title: titles.baseline,
    rule: asked(({ baseline }) =>
      baseline
        ? passed(
            say(phrases.baseline, {
              version: baseline.version,
              environments: baseline.environments.join(', '),
            }),
            {
              label: say(phrases.baselineOf, { version: baseline.version }),
              at: baseline.at,
            },
          )
        : failed(phrases.noBaseline, phrases.record, WHO, LINK),
    ),
  },
  {
    id: 'configuration.parity',
    title: titles.parity,
    rule: asked(({ parity }) => {
      if (!parity) {
        return failed(phrases.notCompared, phrases.compare, WHO, LINK);
      }
      return parity.unexplained.length > 0
        ? failed(differs(parity), phrases.explain, WHO, LINK)
        : passed(
            say(phrases.same, {
              reference: parity.reference,
              n: parity.explained,
            }),
            {
              label: say(phrases.compared, { reference: parity.reference }),
              at: parity.at,
            },
          );
    }),
  },
  {
    id: 'configuration.drift',
    title: titles.drift,
    rule: asked(({ driftWatchedAt }, now) => {
      if (!driftWatchedAt) {
        return notReported(phrases.neverSent);
      }
      const watched =
        now.getTime() - Date.parse(driftWatchedAt) <= WATCHED_WITHIN_MS;
      return watched
        ? passed(phrases.observed, {
            label: phrases.lastObservation,
            at: driftWatchedAt,
          })
        : failed(
            say(phrases.notWatched, { at: driftWatchedAt }),
            phrases.watch,
            WHO,
            LINK,
          );
    }),
  },
  {
    id: 'configuration.alerts',
    title: titles.alerts,
    rule: asked(({ alertsRoutedTo }) =>
      alertsRoutedTo.length > 0
        ? passed(say(phrases.alerts, { recipients: alertsRoutedTo.join(', ') }))
        : failed(phrases.noAlerts, phrases.fillRoles, WHO, LINK),
    ),
  },
];

/** The paths that differ may be many; so many of them are named that it can be read. */
function differs({
  reference,
  unexplained,
}: NonNullable<ConfigurationFacts['parity']>): string {
  const paths = unexplained.slice(0, SHOWN_PATHS).join(', ');
  const n = unexplained.length - SHOWN_PATHS;
  return n > 0
    ? say(phrases.differsInMore, { reference, paths, n })
    : say(phrases.differs, { reference, paths });
}

function asked(
  rule: (facts: ConfigurationFacts, now: Date) => CheckFinding,
): AutomaticCheck['rule'] {
  return ({ configuration }: ChecklistFacts, now) =>
    configuration.reported
      ? rule(configuration.facts, now)
      : notReported(configuration.reason);
}
