import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  FORUM,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Row } from '../../ground/layout';
import { PersonLink, SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { OutcomeChip } from '../DecisionChips';
import { useOutcomeWord } from '../useOutcomeWord';

type Vote = PilotsSchemas['DecisionVote'];

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    vote: {
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
  },
  { name: 'PilotsVoteList' },
);

/** The three votes, given or missing, and how they changed. */
export function VoteList({
  votes,
  history = [],
  holders,
}: {
  votes: Vote[];
  history?: Vote[];
  /** Who holds the roles now; for votes that are missing. */
  holders?: Partial<Record<string, string | null>>;
}) {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const word = useOutcomeWord();
  const { zone } = usePilot();
  return (
    <ul className={classes.list} aria-label={t('decisions.forum.votes')}>
      {FORUM.map(role => {
        const vote = votes.find(one => one.role === role);
        const holder = holders?.[role];
        const earlier = history.filter(
          one => one.role === role && one.at !== vote?.at,
        );
        return (
          <li key={role} className={classes.vote}>
            <Row>
              <Text weight="bold">{title(role)}</Text>
              {vote ? (
                <OutcomeChip outcome={vote.outcome} />
              ) : (
                <Text color="secondary">
                  {t(
                    holder || !holders
                      ? 'decisions.forum.notVoted'
                      : 'decisions.forum.vacant',
                  )}
                </Text>
              )}
            </Row>
            {vote && <Text as="p">{vote.reason}</Text>}
            <Text as="div" variant="body-small" color="secondary">
              {vote ? (
                <>
                  <SignatoryName of={vote as never} />
                  {' · '}
                  <When at={vote.at} zone={zone} />
                </>
              ) : (
                holder && <PersonLink of={holder} />
              )}
            </Text>
            {earlier.length > 0 && (
              <details>
                <summary>
                  <Text variant="body-small">
                    {t('decisions.forum.changed', { count: earlier.length })}
                  </Text>
                </summary>
                {earlier.map(one => (
                  <Text as="p" variant="body-small" key={one.at}>
                    {t('decisions.forum.earlier', {
                      outcome: word(one.outcome),
                      who: <SignatoryName of={one as never} />,
                      when: <When at={one.at} zone={zone} />,
                      reason: one.reason,
                    })}
                  </Text>
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
