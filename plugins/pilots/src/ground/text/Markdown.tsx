import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    root: {
      overflowWrap: 'anywhere',
      fontFamily: 'var(--bui-font-regular)',
      '& > *:first-child': { marginTop: 0 },
      '& > *:last-child': { marginBottom: 0 },
      '& pre': { overflowX: 'auto' },
      '& table': {
        display: 'block',
        width: 'max-content',
        maxWidth: '100%',
        overflowX: 'auto',
      },
      '& th, & td': { padding: 'var(--bui-space-1) var(--bui-space-3)' },
      '& li': { lineHeight: 1.5 },
      '& :not(pre) > code': {
        padding: '1px 4px',
        borderRadius: 'var(--bui-radius-2)',
        background: 'var(--bui-bg-neutral-2)',
        fontFamily: 'var(--bui-font-monospace)',
        fontSize: '0.9em',
      },
    },
  },
  { name: 'PilotsMarkdown' },
);

/** Somebody's Markdown, shown. Raw HTML and scripts in it stay text. */
export function Markdown({ content }: { content: string }) {
  return <MarkdownContent content={content} className={useStyles().root} />;
}
