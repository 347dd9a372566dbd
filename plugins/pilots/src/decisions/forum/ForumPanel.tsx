import { Alert, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { EmptyState, Loaded, Panel } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { OutcomeChip, OverrideChip } from '../DecisionChips';
import { Section } from '../Section';
import { useOutcomeWord } from '../useOutcomeWord';
import { EvidenceList } from './EvidenceList';
import { ForumActions } from './ForumActions';
import { VoteList } from './VoteList';

const useStyles = makeStyles(
  {
    reasons: { margin: 0, paddingLeft: 'var(--bui-space-4)' },
    sides: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(22rem, 100%), 1fr))',
      gap: 'var(--bui-space-6)',
    },
  },
  { name: 'PilotsForumPanel' },
);

const TONE = { scale: 'success', iterate: 'info', stop: 'danger' } as const;

/** The recommendation with its reasons beside the evidence, and the votes. */
export function ForumPanel({
  forum,
  view,
}: {
  forum: PilotsSchemas['DecisionForum'];
  view?: PilotView;
}) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const word = useOutcomeWord();
  const { open, recommendation, round, tally, votesMissing } = forum;
  return (
    <Panel
      id="forum"
      title={
        round > 1
          ? t('decisions.forum.titleAgain', { round: String(round) })
          : t('decisions.forum.title')
      }
      beside={
        tally.agreed && (
          <>
            <OutcomeChip outcome={tally.agreed} />
            {forum.override && <OverrideChip />}
          </>
        )
      }
      actions={open && <ForumActions forum={forum} view={view} />}
    >
      {!open ? (
        <EmptyState
          title={t('decisions.forum.notYet')}
          nextStep={t('decisions.forum.notYetNext')}
        />
      ) : (
        <>
          <Text as="p" color="secondary">
            {t('decisions.forum.explain')}
          </Text>
          {recommendation && (
            <Alert
              status={TONE[recommendation.recommendation]}
              icon
              title={t('decisions.forum.recommended', {
                outcome: word(recommendation.recommendation),
              })}
              description={
                <ul className={classes.reasons}>
                  {recommendation.reasons.map(({ subject, message }) => (
                    <li key={`${subject} ${message}`}>{said(message)}</li>
                  ))}
                </ul>
              }
            />
          )}
          <div className={classes.sides}>
            <Section title={t('decisions.forum.evidence')}>
              <Evidence />
            </Section>
            <Section title={t('decisions.forum.votes')}>
              <VoteList
                votes={forum.votes}
                history={forum.history}
                holders={view?.roles}
              />
              <Text as="p" role="status">
                {votesMissing
                  ? said(votesMissing)
                  : tally.agreed &&
                    t('decisions.forum.agreed', {
                      outcome: word(tally.agreed),
                    })}
              </Text>
            </Section>
          </div>
        </>
      )}
    </Panel>
  );
}

function Evidence() {
  const t = useText();
  const reading = usePilotReading(async pilot => {
    const [evaluation, { amendments }] = await Promise.all([
      pilot.get('/evaluation'),
      pilot.get('/criteria'),
    ]);
    return { evaluation, amendments };
  });
  return (
    <Loaded reading={reading} lines={5}>
      {({ evaluation, amendments }) => (
        <>
          {amendments.some(
            one => one.state === 'approved' && one.loosens && one.afterData,
          ) && (
            <Alert status="warning" icon title={t('decisions.forum.flagged')} />
          )}
          <EvidenceList evaluation={evaluation} />
        </>
      )}
    </Loaded>
  );
}
