import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Markdown, Panel } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { Section } from '../Section';
import { WordsDialog } from './WordsDialog';

const PREPARING = ['running', 'paused', 'decision-due'];

/** What is put before the forum: why, what else, and what was learned. */
export function WordsPanel({
  forum,
  view,
}: {
  forum: PilotsSchemas['DecisionForum'];
  view?: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const { zone } = usePilot();
  const [writing, setWriting] = useState(false);
  const { proposal } = forum;
  const canWrite = forum.open || PREPARING.includes(view?.stage ?? '');
  const may = mayAct('decision.propose', view?.yourRoles ?? []);
  let offBecause: string | undefined;
  if (!may) {
    offBecause = t('decisions.words.off', {
      roles: rolesFor('decision.propose').map(title).join(', '),
    });
  }
  if (!canWrite) offBecause = t('decisions.words.closedOff');
  return (
    <Panel
      id="words"
      title={t('decisions.words.title')}
      actions={
        <ActionButton
          variant={proposal ? 'secondary' : 'primary'}
          offBecause={offBecause}
          onPress={() => setWriting(true)}
        >
          {t(proposal ? 'decisions.words.change' : 'decisions.words.write')}
        </ActionButton>
      }
    >
      {proposal ? (
        <>
          <Words {...proposal} />
          <Text as="p" variant="body-small" color="secondary">
            {t('decisions.words.by', {
              who: <SignatoryName of={proposal.by} />,
              when: <When at={proposal.at} zone={zone} />,
              version: String(proposal.version),
            })}
          </Text>
        </>
      ) : (
        <EmptyState
          title={t('decisions.words.none')}
          nextStep={t('decisions.words.noneNext')}
        />
      )}
      {writing && (
        <WordsDialog forum={forum} onClose={() => setWriting(false)} />
      )}
    </Panel>
  );
}

/** Rationale, alternatives and learnings, as they were written. */
export function Words(props: {
  rationale: string;
  alternatives: string[];
  learnings: string;
}) {
  const t = useText();
  const { rationale, alternatives, learnings } = props;
  return (
    <>
      <Section title={t('decisions.words.rationale')}>
        <Markdown content={rationale} />
      </Section>
      {alternatives.length > 0 && (
        <Section title={t('decisions.words.alternatives')}>
          <ul>
            {alternatives.map(alternative => (
              <li key={alternative}>{alternative}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('decisions.words.learnings')}>
        <Markdown content={learnings} />
      </Section>
    </>
  );
}
