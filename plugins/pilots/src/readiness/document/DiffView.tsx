import { VisuallyHidden } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    root: {
      margin: 0,
      maxHeight: '24rem',
      overflow: 'auto',
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-2)',
      fontFamily: 'var(--bui-font-monospace)',
      fontSize: 'var(--bui-font-size-2)',
      lineHeight: 1.5,
    },
    line: {
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      padding: '0 var(--bui-space-2)',
    },
    added: {
      background: 'var(--bui-positive-bg-subdued)',
      color: 'var(--bui-positive-fg-subdued)',
    },
    removed: {
      background: 'var(--bui-negative-bg-subdued)',
      color: 'var(--bui-negative-fg-subdued)',
    },
    place: { color: 'var(--bui-fg-secondary)' },
  },
  { name: 'PilotsDiffView' },
);

type Look = 'added' | 'removed' | 'place' | undefined;

function lookOf(line: string): Look {
  if (line.startsWith('@@')) return 'place';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : undefined;
}

/** The lines of a unified diff without its head, which names files that nobody has. */
export function diffLines(diff: string): string[] {
  const lines = diff.replace(/\n$/, '').split('\n');
  const first = lines.findIndex(line => line.startsWith('@@'));
  return lines.slice(Math.max(first, 0));
}

/** A unified diff; added and removed lines are told apart by sign and word, too. */
export function DiffView({ diff }: { diff: string }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div
      className={classes.root}
      role="region"
      aria-label={t('pack.diff.label')}
      // A long diff scrolls by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {diffLines(diff).map((line, at) => {
        const look = lookOf(line);
        return (
          <div
            key={at}
            className={`${classes.line} ${look ? classes[look] : ''}`}
          >
            {(look === 'added' || look === 'removed') && (
              <VisuallyHidden>{t(`pack.diff.${look}`)}</VisuallyHidden>
            )}
            {line || ' '}
          </div>
        );
      })}
    </div>
  );
}
