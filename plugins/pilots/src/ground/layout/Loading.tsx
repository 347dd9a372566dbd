import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-3)',
    },
  },
  { name: 'PilotsLoading' },
);

/** Holds the place of what is on its way. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root} role="status" data-testid="loading">
      <VisuallyHidden>{t('ground.action.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={16} width={`${90 - (line % 3) * 15}%`} />
      ))}
    </div>
  );
}
