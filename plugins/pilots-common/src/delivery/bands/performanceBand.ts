/** The year of the survey whose bands these are: they move each year, and are no limit of anybody's. @public */
export const BANDS_YEAR = 2023;

/** How a value compares with those who answered DORA's survey. @public */
export type PerformanceBand = 'elite' | 'high' | 'medium' | 'low';

/** Measures that the survey gave bands for. @public */
export type BandedMeasure =
  | 'deploymentFrequency'
  | 'changeLeadTime'
  | 'changeFailRate'
  | 'recoveryTime';

const HOUR = 3600;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/**
 * The worst value that still belongs to elite, high and medium; beyond is low.
 * Times in seconds. The survey asks in ranges (`less than one day`); where its
 * ranges leave a gap, what lies in the gap belongs to the worse band.
 */
const WORST = {
  changeLeadTime: [DAY, WEEK, MONTH],
  changeFailRate: [0.05, 0.1, 0.15],
  recoveryTime: [HOUR, DAY, WEEK],
} as const;

/** Deployments a week: several a day, at least weekly, at least monthly. */
const LEAST_PER_WEEK = [7, 1, 7 / 30] as const;

const BANDS = ['elite', 'high', 'medium'] as const;

/**
 * The band of DORA's clusters of {@link BANDS_YEAR} in which a value lies, as an
 * overlay for whoever asks; undefined for "no data". Deployments are a week,
 * times in seconds, the rate a share.
 *
 * @public
 */
export function performanceBand(
  measure: BandedMeasure,
  value: number | null,
): PerformanceBand | undefined {
  if (value === null) return undefined;
  const reached = (place: number) => {
    if (measure === 'deploymentFrequency') {
      // On demand is more often than daily.
      return place === 0
        ? value > LEAST_PER_WEEK[0]
        : value >= LEAST_PER_WEEK[place];
    }
    return measure === 'changeFailRate'
      ? value <= WORST[measure][place]
      : value < WORST[measure][place];
  };
  return BANDS.find((_, place) => reached(place)) ?? 'low';
}
