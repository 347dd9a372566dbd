import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Markdown, Panel } from '../ground/layout';
import { When } from '../ground/time';
import { useText } from '../translation';
import { useDecisionPath } from './useDecisionPath';
import { useOutcomeWord } from './useOutcomeWord';

/** What the pilot before this one learned: carried over, so that it is not learned again. */
export function InheritedPanel({
  inherited,
}: {
  inherited: NonNullable<PilotsSchemas['DecisionForum']['inherited']>;
}) {
  const t = useText();
  const word = useOutcomeWord();
  const pathOf = useDecisionPath();
  const { decidedAt, decision, learnings, outcome, pilot, title } = inherited;
  return (
    <Panel title={t('decisions.inherited.title')}>
      <Text as="p" color="secondary">
        {t('decisions.inherited.explain', {
          title,
          outcome: word(outcome),
          when: <When at={decidedAt} format="date" />,
        })}{' '}
        <Link to={pathOf({ pilot, id: decision })}>
          {t('decisions.inherited.open')}
        </Link>
      </Text>
      <Markdown content={learnings} />
    </Panel>
  );
}
