import { useMemo } from 'react';
import { Lane } from '../../delivery';
import { usePilotReading } from '../../ground/reading';
import { useText } from '../../translation';
import { OutcomesView } from '../useOutcomes';
import { outcomeLane } from './outcomeLane';

/** The outcomes as pictures for a time axis, each with the thresholds that are locked. */
export function useOutcomeLanes(view: OutcomesView | undefined): Lane[] {
  const t = useText();
  const { value: criteria } = usePilotReading(pilot => pilot.get('/criteria'));
  return useMemo(() => {
    const counts =
      criteria?.state === 'locked' || criteria?.state === 'evaluated';
    const locked = counts ? criteria.criteria : [];
    return (view?.metrics ?? [])
      .filter(
        ({ id, supporting }) =>
          !supporting || locked.some(({ metric }) => metric === id),
      )
      .map(metric =>
        outcomeLane(metric, locked, {
          threshold: (sign, value) =>
            t('outcomes.lane.threshold', { sign, value }),
          target: value => t('outcomes.lane.target', { value }),
          baseline: value => t('outcomes.lane.baseline', { value }),
          description: t('outcomes.lane.description'),
        }),
      );
  }, [view, criteria, t]);
}
