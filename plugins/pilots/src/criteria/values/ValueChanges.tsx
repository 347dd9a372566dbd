import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Fragment } from 'react';
import { useText } from '../../translation';
import { Table } from '../../ground/layout';
import { Chip } from '../../ground/status';
import { linesOf } from './linesOf';

const useStyles = makeStyles(
  {
    field: { overflowWrap: 'anywhere', minWidth: '7rem' },
    // A rule of a window is one long word: it breaks, and a date does not.
    value: { overflowWrap: 'anywhere', minWidth: '5.5rem', width: '40%' },
  },
  { name: 'PilotsValueChanges' },
);

/** Value by value, as the entity writes them: what is and what would be. */
export function ValueChanges({
  changes,
  label,
  columns,
}: {
  changes: PilotsSchemas['ValueChange'][];
  label: string;
  columns: [string, string];
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <Table label={label}>
      <thead>
        <tr>
          <th scope="col">{t('criteria.values.field')}</th>
          {columns.map(column => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after, loosens }) => (
          <tr key={field}>
            <th scope="row" className={classes.field}>
              <code>
                {field.split('.').map((part, at) => (
                  <Fragment key={part}>
                    {at > 0 && (
                      <>
                        .<wbr />
                      </>
                    )}
                    {part}
                  </Fragment>
                ))}
              </code>
              {loosens && (
                <div>
                  <Chip tone="warning" icon={<WarningIcon />}>
                    {t('criteria.values.loosens')}
                  </Chip>
                </div>
              )}
            </th>
            <td className={classes.value}>
              <Value of={before} />
            </td>
            <td className={classes.value}>
              <Value of={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Value({ of }: { of: unknown }) {
  const t = useText();
  const lines = linesOf(of);
  if (lines.length === 0) return <>{t('criteria.values.nothing')}</>;
  return (
    <>
      {lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </>
  );
}
