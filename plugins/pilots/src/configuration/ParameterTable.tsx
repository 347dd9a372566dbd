import { SearchField, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Column, Loaded, More } from '../ground/layout';
import { Pages } from '../ground/reading';
import { useText } from '../translation';

/** Rows that a page brings; ten thousand come page by page. */
export const ROWS = 50;

const useStyles = makeStyles(
  {
    scroll: { overflowX: 'auto', maxWidth: '100%' },
    table: {
      borderCollapse: 'collapse',
      width: '100%',
      fontSize: 'var(--bui-font-size-3)',
      color: 'var(--bui-fg-primary)',
      '& th': {
        textAlign: 'start',
        color: 'var(--bui-fg-secondary)',
        fontWeight: 'normal',
      },
      '& th, & td': {
        padding: 'var(--bui-space-2)',
        borderBottom: '1px solid var(--bui-border-1)',
        verticalAlign: 'top',
        overflowWrap: 'anywhere',
        minWidth: '7rem',
      },
    },
  },
  { name: 'PilotsParameterTable' },
);

/** What is looked for, a moment after the last key. */
export function useSearch(): {
  q: string;
  field: ReactNode;
} {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useDebounce(() => setQ(typed.trim()), 300, [typed]);
  const label = t('configuration.search');
  return {
    q,
    field: (
      <SearchField
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={setTyped}
      />
    ),
  };
}

/** Parameters, a row each, page by page. */
export function ParameterTable<T extends { path: string }>(props: {
  label: string;
  pages: Pages<T>;
  columns: readonly { title: string; cell: (row: T) => ReactNode }[];
}) {
  const classes = useStyles();
  const t = useText();
  const { label, pages, columns } = props;
  return (
    <Loaded reading={pages} lines={4}>
      {rows =>
        rows.length === 0 ? (
          <Text as="p" color="secondary">
            {t('configuration.nothingFound')}
          </Text>
        ) : (
          <Column>
            <div className={classes.scroll}>
              <table className={classes.table} aria-label={label}>
                <thead>
                  <tr>
                    {columns.map(({ title }) => (
                      <th key={title} scope="col">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(row => (
                    <tr key={row.path}>
                      {columns.map(({ title, cell }) => (
                        <td key={title}>{cell(row)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Text color="secondary">
              {t('configuration.shown', {
                shown: String(rows.length),
                total: String(pages.totalItems ?? rows.length),
              })}
            </Text>
            <More pages={pages} />
          </Column>
        )
      }
    </Loaded>
  );
}
