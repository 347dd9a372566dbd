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
      '& table': { display: 'block', overflowX: 'auto' },
    },
  },
  { name: 'PilotsMarkdown' },
);

/** Somebody's Markdown, shown. Raw HTML and scripts in it stay text. */
export function Markdown({ content }: { content: string }) {
  return <MarkdownContent content={content} className={useStyles().root} />;
}
