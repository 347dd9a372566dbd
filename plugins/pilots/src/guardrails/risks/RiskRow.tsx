import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Facts, Row, useAnchor } from '../../ground/layout';
import { PersonLink } from '../../ground/people';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { RiskActions } from './RiskActions';
import { RiskStateChip, SeverityChip } from './RiskChips';
import { RiskStanding } from './RiskStanding';
import { useRiskGuards } from './useRiskGuards';

const useStyles = makeStyles(
  {
    row: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-4) 0',
      borderTop: '1px solid var(--bui-border-1)',
      overflowWrap: 'anywhere',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
    text: { whiteSpace: 'pre-line' },
  },
  { name: 'PilotsRiskRow' },
);

/** A risk of the register: what it is, where it stands and what can be done about it. */
export function RiskRow({
  risk,
  view,
}: {
  risk: PilotsSchemas['Risk'];
  view: PilotView;
}) {
  const classes = useStyles();
  const t = useText();
  const anchor = `risk-${risk.id}`;
  const { target } = useAnchor<HTMLLIElement>(anchor);
  const guards = useRiskGuards(risk, view);
  return (
    <li
      className={classes.row}
      id={anchor}
      ref={target}
      aria-label={risk.title}
    >
      <Row>
        <Text weight="bold">{risk.title}</Text>
        <SeverityChip severity={risk.severity} />
        <RiskStateChip state={risk.state} />
        <Chip tone="neutral">{t(`guardrails.kind.${risk.kind}`)}</Chip>
      </Row>
      {risk.description && (
        <Text as="p" className={classes.text}>
          {risk.description}
        </Text>
      )}
      <Facts
        facts={[
          {
            name: t('guardrails.risks.owner'),
            value: risk.owner && <PersonLink of={risk.owner} />,
          },
          {
            name: t('guardrails.risks.reviewDate'),
            value: risk.reviewDate && (
              <When at={risk.reviewDate} format="date" />
            ),
          },
        ]}
      />
      {risk.mitigation && (
        <div>
          <Text as="div" variant="body-small" color="secondary">
            {t('guardrails.risks.mitigation')}
          </Text>
          <Text as="p" className={classes.text}>
            {risk.mitigation}
          </Text>
        </div>
      )}
      <RiskStanding risk={risk} guards={guards} />
      <RiskActions risk={risk} guards={guards} yourRoles={view.yourRoles} />
    </li>
  );
}
