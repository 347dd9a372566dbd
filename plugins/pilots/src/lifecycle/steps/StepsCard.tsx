import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { EmptyState, Loaded, Panel } from '../../ground/layout';
import { PilotView, usePilotView } from '../../pilot';
import { Signatures } from './Signatures';
import { StepRow } from './StepRow';
import { useEventWords } from '../useEventWords';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'PilotsStepsCard' },
);

/** What can happen next: each event, or what stands in its way and what clears it. */
export function StepsCard() {
  const classes = useStyles();
  const t = useText();
  const reading = usePilotView();
  const words = useEventWords();
  const forwardFirst = (steps: PilotView['transitions']) =>
    [...steps].sort(
      (a, b) =>
        Number(words(a.event).destructive) - Number(words(b.event).destructive),
    );
  return (
    <Panel title={t('lifecycle.steps.title')} id="next">
      <Loaded reading={reading} lines={4}>
        {view => (
          <>
            {view.transitions.length === 0 ? (
              <EmptyState
                title={t('lifecycle.steps.none')}
                nextStep={t('lifecycle.steps.noneNext')}
              />
            ) : (
              <ul className={classes.list}>
                {forwardFirst(view.transitions).map(step => (
                  <StepRow key={step.event} step={step} />
                ))}
              </ul>
            )}
            {(view.stage === 'ready' || view.signatures.length > 0) && (
              <Signatures view={view} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
