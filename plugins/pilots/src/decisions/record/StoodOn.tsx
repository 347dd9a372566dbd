import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Facts } from '../../ground/layout';
import { Hash } from '../../ground/text/Hash';
import { useText } from '../../translation';
import { Section } from '../Section';

const useStyles = makeStyles(
  {
    documents: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
      gap: 'var(--bui-space-1) var(--bui-space-4)',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    hashed: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsStoodOn' },
);

/** What a decision was bound to, each part with the hash that would show a later change of it. */
export function StoodOn({ decision }: { decision: PilotsSchemas['Decision'] }) {
  const classes = useStyles();
  const t = useText();
  const { components, criteria, evidence } = decision;
  const { exempt, hash, passed, total } = evidence.readiness;
  const hashed = (said: string, of: string) => (
    <span className={classes.hashed}>
      {said} <Hash value={of} short />
    </span>
  );
  const facts = [
    {
      name: t('decisions.record.criteria'),
      value: hashed(
        t('decisions.record.criteriaVersion', {
          version: String(criteria.version),
        }),
        criteria.hash,
      ),
    },
    {
      name: t('decisions.record.readiness'),
      value: hashed(
        t('decisions.record.readinessValue', {
          passed: String(passed),
          exempt: String(exempt),
          total: String(total),
        }),
        hash,
      ),
    },
    {
      name: t('decisions.record.documents'),
      value:
        evidence.documents.length > 0 ? (
          <ul
            className={classes.documents}
            aria-label={t('decisions.record.documents')}
          >
            {evidence.documents.map(one => (
              <li key={one.document}>
                {hashed(`${one.document} (${one.version})`, one.hash)}
              </li>
            ))}
          </ul>
        ) : undefined,
    },
    {
      name: t('decisions.record.log'),
      value: hashed(
        t('decisions.record.logEntry', { seq: String(evidence.record.seq) }),
        evidence.record.hash,
      ),
    },
    {
      name: t('decisions.record.components'),
      value:
        components.length === 0
          ? undefined
          : components.map((ref, at) => (
              <span key={ref}>
                {at > 0 && ', '}
                <EntityRefLink entityRef={ref} hideIcon />
              </span>
            )),
    },
  ];
  return (
    <Section title={t('decisions.record.stoodOn')}>
      <Facts layout="rows" facts={facts} />
    </Section>
  );
}
