import { Sector } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';

/** Says a sector in words. */
export function useSectorWord(): (sector: Sector) => string {
  const t = useText();
  return sector =>
    sector === 'financial-services'
      ? t('pilot.sector.financialServices')
      : t(`pilot.sector.${sector}`);
}
