import { Text } from '@backstage/ui';
import BreachedIcon from '@material-ui/icons/ReportProblemOutlined';
import CalmIcon from '@material-ui/icons/Check';
import { NoData } from '../../ground/figures';
import { Table } from '../../ground/layout';
import { Chip } from '../../ground/status';
import { durationInWords } from '../../pilot';
import { useText } from '../../translation';
import { OutcomesView } from '../useOutcomes';
import { locale } from '../../ground/locale';

type Burn = OutcomesView['burn'][number];

/** How fast the budget burns, over a long and a short window together. */
export function BurnTable({ burn }: { burn: Burn[] }) {
  const t = useText();
  if (burn.length === 0) return null;
  const rate = ({ rate: value, window, sample }: Burn['long']) => (
    <>
      {value === null ? (
        <NoData />
      ) : (
        t('outcomes.burn.times', {
          rate: new Intl.NumberFormat(locale(), {
            maximumFractionDigits: 1,
          }).format(value),
        })
      )}
      <Text as="div" variant="body-small" color="secondary">
        {t('outcomes.burn.over', {
          window: durationInWords(window),
          sample: String(sample),
        })}
      </Text>
    </>
  );
  return (
    <Table label={t('outcomes.burn.title')}>
      <thead>
        <tr>
          <th scope="col">{t('outcomes.burn.condition')}</th>
          <th scope="col">{t('outcomes.burn.long')}</th>
          <th scope="col">{t('outcomes.burn.short')}</th>
          <th scope="col">{t('outcomes.burn.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {burn.map(one => (
          <tr key={`${one.factor} ${one.longWindow}`}>
            <th scope="row">
              {t('outcomes.burn.factor', { factor: String(one.factor) })}
            </th>
            <td>{rate(one.long)}</td>
            <td>{rate(one.short)}</td>
            <td>
              {one.breached === null ? (
                <NoData />
              ) : (
                <Chip
                  tone={one.breached ? 'danger' : 'success'}
                  icon={one.breached ? <BreachedIcon /> : <CalmIcon />}
                >
                  {t(
                    one.breached
                      ? 'outcomes.burn.breached'
                      : 'outcomes.burn.calm',
                  )}
                </Chip>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
