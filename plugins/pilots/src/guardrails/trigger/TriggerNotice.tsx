import { Link, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { usePageLink } from '../../ground/layout';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { Remaining } from './Remaining';
import { TriggerActions } from './deciding/TriggerActions';
import { TriggerChip } from './TriggerChip';
import { Case, Trigger, useTrigger } from './useTrigger';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-2) var(--bui-space-4)',
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingTop: 'var(--bui-space-3)',
      borderTop: '1px solid var(--bui-border-2)',
      overflowWrap: 'anywhere',
    },
    words: { minWidth: 0, flex: '1 1 18rem' },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsTriggerNotice' },
);

/** What the state means for whoever reads it. */
function Consequence({ of, zone }: { of: Case; zone: string }) {
  const t = useText();
  if (of.state === 'rolling-back') {
    return <>{t('guardrails.trigger.unconfirmed')}</>;
  }
  if (of.state !== 'open' && of.state !== 'held') return null;
  return (
    <>
      {t('guardrails.trigger.atEnd', {
        when: <When at={of.deadline} zone={zone} />,
      })}
    </>
  );
}

function Shown({ trigger, view }: { trigger: Trigger; view: PilotView }) {
  const classes = useStyles();
  const t = useText();
  const linkTo = usePageLink();
  const said = useSaid();
  const { case: of, state } = trigger;
  if (!of || state === 'armed' || state === 'unarmed') return null;
  return (
    <section
      className={classes.root}
      aria-label={t('guardrails.trigger.title')}
    >
      <div className={classes.words}>
        <div className={classes.line}>
          <TriggerChip state={state} />
          <Link href={linkTo('overview#trigger')}>
            {t(`guardrails.trigger.notice.${state}`)}
          </Link>
          <Remaining of={of} />
        </div>
        <Text as="div" variant="body-small" color="secondary">
          {of.causes.map(({ text }) => said(text)).join('; ')}
          {'. '}
          <Consequence of={of} zone={view.timeZone} />
        </Text>
      </div>
      <TriggerActions of={of} yourRoles={view.yourRoles} />
    </section>
  );
}

/** In the header of every tab while a case is open: what happened, how long there is, and what to do. */
export function TriggerNotice({ view }: { view: PilotView }) {
  const { value } = useTrigger();
  return value ? <Shown trigger={value} view={view} /> : null;
}
