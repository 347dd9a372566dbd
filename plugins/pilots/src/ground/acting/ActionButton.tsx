import { Button, ButtonProps, Tooltip, TooltipTrigger } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useSaid } from '../said';
import { Prose } from '../text/Prose';

const useStyles = makeStyles(
  {
    off: { opacity: 0.55, cursor: 'not-allowed !important' },
    // The library's red is too faint on its pink (3.4:1), and its white on the dark theme's red.
    destructive: {
      '--bg-solid-danger': '#dc2626 !important',
      '&[data-variant=secondary], &[data-variant=tertiary]': {
        color: 'var(--bui-negative-fg-subdued)',
      },
    },
  },
  { name: 'PilotsActionButton' },
);

function OffButton({
  offBecause,
  ...props
}: ButtonProps & { offBecause: string }) {
  const classes = useStyles();
  const said = useSaid();
  const description = said(offBecause);
  const button = useRef<HTMLButtonElement>(null);
  // The tooltip comes and goes; the description is always there. The button
  // itself passes on only attributes that it knows.
  useEffect(() => {
    button.current?.setAttribute('aria-description', description);
  }, [description]);
  return (
    <TooltipTrigger delay={200}>
      <Button
        size="small"
        {...props}
        ref={button}
        aria-disabled="true"
        className={classes.off}
        onPress={() => {}}
      />
      <Tooltip>
        <Prose text={offBecause} plain />
      </Tooltip>
    </TooltipTrigger>
  );
}

/**
 * A button that says why it is off. It stays in the tab order then, so that the
 * reason can be read with the keyboard and by a screen reader.
 */
export function ActionButton({
  offBecause,
  ...props
}: ButtonProps & { offBecause?: string }) {
  const classes = useStyles();
  if (offBecause) return <OffButton offBecause={offBecause} {...props} />;
  return (
    <Button
      size="small"
      className={props.destructive ? classes.destructive : undefined}
      {...props}
    />
  );
}
