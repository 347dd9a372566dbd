import { makeStyles } from '@material-ui/core/styles';
import { ReactElement, ReactNode } from 'react';

/** What a chip is felt as; never said by the colour alone. */
export type Tone = 'success' | 'danger' | 'warning' | 'info' | 'neutral';

const tone = (name: string) => ({
  background: `var(--bui-${name}-bg-subdued)`,
  color: `var(--bui-${name}-fg-subdued)`,
  borderColor: `var(--bui-${name}-border)`,
});

const useStyles = makeStyles(
  {
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 'var(--bui-space-1)',
      padding: '1px 8px',
      border: '1px solid',
      borderRadius: 12,
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-2)',
      lineHeight: 1.5,
      maxWidth: '100%',
      '& svg': { fontSize: '1.1em', flexShrink: 0 },
    },
    success: tone('positive'),
    danger: tone('negative'),
    warning: tone('warning'),
    info: tone('announcement'),
    neutral: {
      background: 'transparent',
      color: 'var(--bui-fg-primary)',
      borderColor: 'var(--bui-border-2)',
    },
  },
  { name: 'PilotsChip' },
);

/** A word with its icon. */
export function Chip(props: {
  tone: Tone;
  icon?: ReactElement;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${classes[props.tone]}`}>
      {props.icon}
      <span>{props.children}</span>
    </span>
  );
}
