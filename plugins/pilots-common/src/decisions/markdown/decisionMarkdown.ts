import { ROLE_TITLES } from '../../pilot/roles';
import { Signatory } from '../../ground/Signatory';
import { DECISION_OUTCOMES, DecisionOutcome } from '../forum/DecisionOutcome';
import { DecisionRecord } from '../record/DecisionRecord';
import { decisionStatus, LookBack, nextLookBack } from '../record/lookBacks';
import { escapeMarkdown, escapeMarkdownBlock } from './escapeMarkdown';

/** A decision with what became of it since. @public */
export interface DecisionHistory {
  record: DecisionRecord;
  hash: string;
  lookBacks: readonly LookBack[];
  /** Id of the decision that took its place. */
  supersededBy?: string;
}

const OPTIONS: Record<DecisionOutcome, string> = {
  scale: 'Scale',
  iterate: 'Iterate',
  stop: 'Stop',
};

/**
 * A decision as an architecture decision record in the form of MADR 4.0
 * (https://adr.github.io/madr/), with the sections of its template in order.
 *
 * @public
 */
export function decisionMarkdown(decision: DecisionHistory): string {
  const { record } = decision;
  const sections = [
    frontMatter(decision),
    `# ${escapeMarkdown(`${OPTIONS[record.outcome]}: ${record.title}`)}`,
    '## Context and Problem Statement',
    escapeMarkdownBlock(record.hypothesis),
    `The pilot \`${code(record.pilot)}\`${
      record.metrics.evaluation.startedAt
        ? ` ran from ${day(record.metrics.evaluation.startedAt)} to ${day(
            record.decidedAt,
          )}`
        : ''
    }. Should it scale, iterate or stop?`,
    '## Decision Drivers',
    drivers(record),
    '## Considered Options',
    list([
      ...DECISION_OUTCOMES.map(option => OPTIONS[option]),
      ...record.alternatives.map(escapeMarkdown),
    ]),
    '## Decision Outcome',
    outcome(record),
    '### Consequences',
    escapeMarkdownBlock(record.learnings),
    '### Confirmation',
    confirmation(decision),
    '## Pros and Cons of the Options',
    ...DECISION_OUTCOMES.flatMap(option => [
      `### ${OPTIONS[option]}`,
      votesFor(record, option),
    ]),
    '## More Information',
    moreInformation(decision),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function frontMatter(decision: DecisionHistory): string {
  const { record, supersededBy, lookBacks } = decision;
  const status = decisionStatus(lookBacks, supersededBy);
  const said = supersededBy ? `superseded by ${supersededBy}` : 'accepted';
  return [
    '---',
    `status: ${JSON.stringify(status === 'reversed' ? 'deprecated' : said)}`,
    `date: ${day(record.decidedAt)}`,
    `decision-makers: ${JSON.stringify(record.votes.map(v => v.actor))}`,
    `consulted: ${JSON.stringify([record.proposedBy.actor])}`,
    '---',
  ].join('\n');
}

function drivers({ metrics, criteria, values }: DecisionRecord): string {
  const { results, original } = metrics.evaluation;
  return list([
    ...results.map(result => {
      const before = original?.results.find(
        one => one.criterion === result.criterion,
      );
      const changed =
        before && before.verdict !== result.verdict
          ? ` (as first locked: ${before.verdict})`
          : '';
      return `${escapeMarkdown(result.title)}: **${
        result.verdict
      }**${changed}, ${escapeMarkdown(result.reason)}`;
    }),
    ...metrics.risks
      .filter(risk => risk.state === 'open')
      .map(
        risk =>
          `Open ${escapeMarkdown(risk.severity)} risk: ${escapeMarkdown(
            risk.title,
          )}`,
      ),
    ...criteria.loosenedAfterData.map(
      amendment =>
        `Criteria were loosened after data existed: ${escapeMarkdown(
          amendment.reason,
        )}`,
    ),
    ...(values?.loosenedAfterData ?? []).map(
      ({ changes, reason }) =>
        `Limits were loosened after data existed (${changes
          .filter(({ loosens }) => loosens)
          .map(({ field }) => code(field))
          .join(', ')}): ${escapeMarkdown(reason)}`,
    ),
  ]);
}

function outcome(record: DecisionRecord): string {
  const { override, recommendation } = record;
  const parts = [
    `Chosen option: "${OPTIONS[record.outcome]}", because:`,
    escapeMarkdownBlock(record.rationale),
    `Recommended was **${OPTIONS[recommendation.recommendation]}**:`,
    list(recommendation.reasons.map(({ message }) => escapeMarkdown(message))),
  ];
  if (override) {
    parts.push(
      '**The forum decided otherwise than recommended:**',
      escapeMarkdownBlock(override.rationale),
    );
  }
  return parts.join('\n\n');
}

function confirmation({ record, lookBacks }: DecisionHistory): string {
  const next = nextLookBack(record, lookBacks);
  const lines = lookBacks.map(
    back =>
      `${day(back.at)}: **${back.verdict}** by ${person(
        back.by,
      )}: ${escapeMarkdown(back.note)}`,
  );
  if (next) lines.push(`Next look back: ${next}`);
  return list(lines);
}

function votesFor(record: DecisionRecord, option: DecisionOutcome): string {
  const votes = record.votes.filter(vote => vote.outcome === option);
  return votes.length === 0
    ? 'Nobody voted for it.'
    : list(
        votes.map(
          vote =>
            `${person(vote)}, ${ROLE_TITLES[vote.role]}: ${escapeMarkdown(
              vote.reason,
            )}`,
        ),
      );
}

function moreInformation({ record, hash }: DecisionHistory): string {
  const { criteria, evidence } = record;
  return list([
    `Decision ${code(record.id)}, SHA-256 \`${hash}\``,
    `Exit criteria version ${criteria.version}, SHA-256 \`${criteria.hash}\``,
    `Record of the pilot up to entry ${evidence.record.seq}, SHA-256 \`${evidence.record.hash}\``,
    ...record.components.map(ref => `Component: \`${code(ref)}\``),
    ...(record.supersedes ? [`Supersedes ${code(record.supersedes)}`] : []),
  ]);
}

function person({ actor, onBehalfOf }: Signatory): string {
  const name = escapeMarkdown(actor);
  return onBehalfOf ? `${name} for ${escapeMarkdown(onBehalfOf)}` : name;
}

/** What stands between back ticks cannot be escaped. */
function code(text: string): string {
  return text.replace(/[`\s]/g, '');
}

function day(time: string): string {
  return time.slice(0, 10);
}

function list(lines: readonly string[]): string {
  return lines.length === 0
    ? 'None.'
    : lines.map(line => `* ${line}`).join('\n');
}
