import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactNode } from 'react';
import { Hash } from '../../ground/text/Hash';
import { useText } from '../../translation';
import { Section } from '../Section';

const useStyles = makeStyles(
  {
    list: { margin: 0 },
    part: {
      display: 'grid',
      gridTemplateColumns: '9rem minmax(0, 1fr)',
      gap: 'var(--bui-space-1) var(--bui-space-3)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    value: { margin: 0, overflowWrap: 'anywhere' },
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
  const parts: [string, ReactNode][] = [
    [
      t('decisions.record.criteria'),
      hashed(
        t('decisions.record.criteriaVersion', {
          version: String(criteria.version),
        }),
        criteria.hash,
      ),
    ],
    [
      t('decisions.record.readiness'),
      hashed(
        t('decisions.record.readinessValue', {
          passed: String(passed),
          exempt: String(exempt),
          total: String(total),
        }),
        hash,
      ),
    ],
    [
      t('decisions.record.documents'),
      evidence.documents.length > 0 && (
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
      ),
    ],
    [
      t('decisions.record.log'),
      hashed(
        t('decisions.record.logEntry', { seq: String(evidence.record.seq) }),
        evidence.record.hash,
      ),
    ],
    [
      t('decisions.record.components'),
      components.map((ref, at) => (
        <span key={ref}>
          {at > 0 && ', '}
          <EntityRefLink entityRef={ref} hideIcon />
        </span>
      )),
    ],
  ];
  return (
    <Section title={t('decisions.record.stoodOn')}>
      <dl className={classes.list}>
        {parts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className={classes.part}>
              <dt>
                <Text variant="body-small" color="secondary">
                  {name}
                </Text>
              </dt>
              <dd className={classes.value}>
                <Text as="div" variant="body-medium">
                  {value}
                </Text>
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
