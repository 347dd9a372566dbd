import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import {
  mayAct,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { Action, ActionButton, ReasonDialog } from '../../ground/acting';
import { Row } from '../../ground/layout';
import { PersonLink, useViewer } from '../../ground/people';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { usePilotView } from '../../pilot';

type Agreed = PilotsSchemas['AgreedAction'] & {
  beforeResume?: boolean;
  change?: string;
};

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
  },
  { name: 'PilotsActionList' },
);

/** What was agreed on: who does what by when, and what is done. */
export function ActionList({
  actions,
  finish,
  notYet,
}: {
  actions: readonly Agreed[];
  /** Says that an action is done, with what shows it. */
  finish: (action: string) => Action<[string]>['run'];
  /** Why nothing can be marked as done. */
  notYet?: string;
}) {
  const classes = useStyles();
  const t = useText();
  const viewer = useViewer();
  const { value: view } = usePilotView();
  const [finishing, setFinishing] = useState<Agreed>();
  const [error, setError] = useState<Error>();
  const [pending, setPending] = useState(false);
  const maySay = mayAct('review.complete', view?.yourRoles ?? []);
  const whyNot = (action: Agreed) => {
    if (notYet) return notYet;
    return maySay || action.owner === viewer
      ? undefined
      : t('reviews.action.notYours');
  };
  if (actions.length === 0) return null;
  return (
    <>
      <ul className={classes.list}>
        {actions.map(action => (
          <li key={action.id} className={classes.item}>
            <Row>
              <Chip
                tone={action.doneAt ? 'success' : 'neutral'}
                icon={action.doneAt ? <CheckIcon /> : <WaitIcon />}
              >
                {t(
                  action.doneAt ? 'reviews.action.done' : 'reviews.action.open',
                )}
              </Chip>
              <Text>{action.what}</Text>
              {action.beforeResume && (
                <Chip tone="warning">{t('reviews.action.before')}</Chip>
              )}
              {!action.doneAt && (
                <ActionButton
                  variant="secondary"
                  offBecause={whyNot(action)}
                  onPress={() => setFinishing(action)}
                >
                  {t('reviews.action.finish')}
                </ActionButton>
              )}
            </Row>
            <Text as="div" variant="body-small" color="secondary">
              {t('reviews.action.by', {
                who: <PersonLink of={action.owner} />,
                when: <When at={action.due} format="date" />,
              })}
              {action.change && ` · ${action.change}`}
              {action.evidence && ` · ${action.evidence}`}
            </Text>
          </li>
        ))}
      </ul>
      {finishing && (
        <ReasonDialog
          title={t('reviews.action.finish')}
          explanation={finishing.what}
          label={t('reviews.action.evidence')}
          confirm={t('reviews.action.finish')}
          isOpen
          onClose={() => setFinishing(undefined)}
          action={{
            pending,
            error,
            reset: () => setError(undefined),
            run: async evidence => {
              setPending(true);
              setError(undefined);
              try {
                return await finish(finishing.id)(evidence);
              } catch (e) {
                setError(e as Error);
                return false;
              } finally {
                setPending(false);
              }
            },
          }}
        />
      )}
    </>
  );
}
