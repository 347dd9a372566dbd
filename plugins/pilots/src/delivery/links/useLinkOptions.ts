import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { DeliveryMarks } from '../window/useDeliveryReport';
import { keyOf, NOTHING } from './linkChoices';

type Options = (readonly [key: string, label: string])[];

const say = (at: string) =>
  DateTime.fromISO(at).toLocaleString(DateTime.DATETIME_MED);

/** Incidents and deployments to choose from, the latest first. */
export function useLinkOptions(marks: DeliveryMarks | undefined): {
  incidents: Options;
  deployments: Options;
} {
  const t = useText();
  const incidents = [...(marks?.incidents ?? [])].reverse();
  // A failed rollout never went live: it cannot have broken anything.
  const deployments = [...(marks?.deployments ?? [])]
    .reverse()
    .filter(({ state }) => state !== 'failed-rollout');
  return {
    incidents: incidents.map(one => [
      keyOf(one),
      `${one.title ?? one.id} · ${say(one.startedAt)}`,
    ]),
    deployments: [
      [NOTHING, t('delivery.link.nothing')],
      ...deployments.map(
        one =>
          [
            keyOf(one),
            `${one.version ?? one.id} · ${say(one.finishedAt)}`,
          ] as const,
      ),
    ],
  };
}
