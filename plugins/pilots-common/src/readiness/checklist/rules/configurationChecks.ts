import { ChecklistFacts, ConfigurationFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import { AutomaticCheck, failed, notReported, passed } from './finding';

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
    title: 'A versioned baseline',
    rule: asked(({ baseline }) =>
      baseline
        ? passed(
            `Version ${baseline.version} covers ${baseline.environments.join(
              ', ',
            )}`,
            { label: `Baseline ${baseline.version}`, at: baseline.at },
          )
        : failed(
            'There is no accepted baseline',
            'Record the parameters of each environment as a baseline and have the service owner accept it',
            WHO,
            LINK,
          ),
    ),
  },
  {
    id: 'configuration.parity',
    title: 'Parity with the reference environment',
    rule: asked(({ parity }) => {
      if (!parity) {
        return failed(
          'The environments were not compared',
          'Name the reference environment and send what is configured there',
          WHO,
          LINK,
        );
      }
      return parity.unexplained.length > 0
        ? failed(
            `Differs from ${parity.reference} without a reason: ${firstFew(
              parity.unexplained,
            )}`,
            'Align these parameters, or say why they differ',
            WHO,
            LINK,
          )
        : passed(
            `Same as ${parity.reference}; ${parity.explained} differences explained`,
            { label: `Compared with ${parity.reference}`, at: parity.at },
          );
    }),
  },
  {
    id: 'configuration.drift',
    title: 'Drift watched within the last 24 hours',
    rule: asked(({ driftWatchedAt }, now) => {
      if (!driftWatchedAt) {
        return notReported(
          'Nobody has sent what is configured so far: let the pipeline do so daily',
        );
      }
      const watched =
        now.getTime() - Date.parse(driftWatchedAt) <= WATCHED_WITHIN_MS;
      return watched
        ? passed('Observed configuration came in', {
            label: 'Last observation',
            at: driftWatchedAt,
          })
        : failed(
            `Nobody looked since ${driftWatchedAt}`,
            'Let the pipeline send the observed configuration daily',
            WHO,
            LINK,
          );
    }),
  },
  {
    id: 'configuration.alerts',
    title: 'Alerts on drift are routed',
    rule: asked(({ alertsRoutedTo }) =>
      alertsRoutedTo.length > 0
        ? passed(`They go to ${alertsRoutedTo.join(', ')}`)
        : failed(
            'Alerts on drift go nowhere',
            'Fill the roles of service owner and tech lead, who are told',
            WHO,
            LINK,
          ),
    ),
  },
];

/** A list that may be long, short enough to be read. */
function firstFew(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN_PATHS).join(', ');
  const more = paths.length - SHOWN_PATHS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function asked(
  rule: (facts: ConfigurationFacts, now: Date) => CheckFinding,
): AutomaticCheck['rule'] {
  return ({ configuration }: ChecklistFacts, now) =>
    configuration.reported
      ? rule(configuration.facts, now)
      : notReported(configuration.reason);
}
