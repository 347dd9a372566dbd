import { Sector } from '../../pilot/PilotEntityV1alpha1';
import { communications } from './communications';
import { CriteriaPreset } from './CriteriaPreset';
import { financialServices } from './financialServices';
import { general } from './general';
import { government } from './government';
import { healthcare } from './healthcare';

export type { CriteriaPreset } from './CriteriaPreset';

/** A preset for each sector: thresholds to start from, never to keep unread. @public */
export const CRITERIA_PRESETS: Readonly<Record<Sector, CriteriaPreset>> = {
  'financial-services': financialServices,
  healthcare,
  government,
  communications,
  general,
};
