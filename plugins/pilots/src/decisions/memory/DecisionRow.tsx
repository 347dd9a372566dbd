import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Row } from '../../ground/layout';
import { plainText } from '../../ground/text/plainText';
import { When } from '../../ground/time';
import { useSectorWord } from '../../pilot';
import { useText } from '../../translation';
import {
  DecisionStatusChip,
  OutcomeChip,
  OverrideChip,
} from '../DecisionChips';
import { useDecisionPath } from '../useDecisionPath';

/** As much of a text as a list shows. */
const SHOWN = 280;

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-1)',
      paddingTop: 'var(--bui-space-4)',
      borderTop: '1px solid var(--bui-border-1)',
      overflowWrap: 'anywhere',
      '& p': { maxWidth: '60rem' },
    },
  },
  { name: 'PilotsDecisionRow' },
);

/** A decision in a list: where the pilot went, why, and what was learned. */
export function DecisionRow({
  decision,
}: {
  decision: PilotsSchemas['DecisionSummary'];
}) {
  const classes = useStyles();
  const t = useText();
  const pathOf = useDecisionPath();
  const sectorWord = useSectorWord();
  const { criteria, decidedAt, learnings, rationale, sector } = decision;
  return (
    <article className={classes.root} aria-label={decision.title}>
      <Row>
        <Link to={pathOf(decision)}>
          <strong>{decision.title}</strong>
        </Link>
        <OutcomeChip outcome={decision.outcome} />
        {decision.overridden && <OverrideChip />}
        {decision.status !== 'accepted' && (
          <DecisionStatusChip status={decision.status} />
        )}
      </Row>
      <Text as="p">{cut(plainText(rationale))}</Text>
      <Text as="p" color="secondary">
        {t('decisions.page.learned', { what: cut(plainText(learnings)) })}
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        <When at={decidedAt} format="date" />
        {` · ${sectorWord(sector as never)} · ${t('decisions.page.criteria', {
          met: String(criteria.met),
          total: String(criteria.total),
        })}`}
      </Text>
    </article>
  );
}

/** By characters as people see them, so that no emoji is cut in half. */
function cut(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
