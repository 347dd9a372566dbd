import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Table } from '../../ground/layout';
import { Chip } from '../../ground/status';
import { linesOf } from './linesOf';

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
            <th scope="row">
              <code>{field}</code>
              {loosens && (
                <div>
                  <Chip tone="warning" icon={<WarningIcon />}>
                    {t('criteria.values.loosens')}
                  </Chip>
                </div>
              )}
            </th>
            <td>
              <Value of={before} />
            </td>
            <td>
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
