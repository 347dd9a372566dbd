import { Button, ButtonProps, Tooltip, TooltipTrigger } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { Prose } from '../layout/Prose';

const useStyles = makeStyles(
  {
    off: { opacity: 0.55, cursor: 'not-allowed !important' },
  },
  { name: 'PilotsActionButton' },
);

/**
 * A button that says why it is off. It stays in the tab order then, so that the
 * reason can be read with the keyboard and by a screen reader.
 */
export function ActionButton({
  offBecause,
  onPress,
  ...props
}: ButtonProps & { offBecause?: string }) {
  const classes = useStyles();
  if (!offBecause) return <Button size="small" onPress={onPress} {...props} />;
  return (
    <TooltipTrigger delay={200}>
      <Button
        size="small"
        {...props}
        aria-disabled="true"
        aria-description={offBecause}
        className={classes.off}
        onPress={() => {}}
      />
      <Tooltip>
        <Prose text={offBecause} plain />
      </Tooltip>
    </TooltipTrigger>
  );
}
