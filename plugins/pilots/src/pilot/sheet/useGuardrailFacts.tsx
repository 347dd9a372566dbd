import { PilotGuardrails } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactNode } from 'react';
import { useText } from '../../translation';
import { durationInWords, percentage, windowInWords } from './inWords';
import { locale } from '../../ground/locale';

const number = (value: number) => new Intl.NumberFormat(locale()).format(value);

const lines = (texts: string[] | undefined) =>
  texts?.map((text, at) => <div key={at}>{text}</div>);

/** Says guardrails in words, name by name. */
export function useGuardrailFacts() {
  const t = useText();
  return (
    guardrails: PilotGuardrails,
  ): { name: string; value: ReactNode }[] => {
    const { responseTime, slo, blastRadius, limits } = guardrails;
    const sloParts = slo && {
      target: percentage(slo.target),
      window: durationInWords(slo.window),
    };
    return [
      {
        name: t('pilot.guardrails.blastRadius'),
        value:
          blastRadius &&
          t(`pilot.guardrails.${blastRadius.unit}`, {
            cap: number(blastRadius.cap),
          }),
      },
      {
        name: t('pilot.guardrails.responseTime'),
        value:
          responseTime &&
          t('pilot.guardrails.responseTimeValue', {
            milliseconds: number(responseTime.milliseconds),
            percentile: String(responseTime.percentile),
          }),
      },
      {
        name: t('pilot.guardrails.slo'),
        value:
          slo &&
          (slo.expectedVolume
            ? t('pilot.guardrails.sloVolume', {
                ...sloParts!,
                volume: number(slo.expectedVolume),
              })
            : t('pilot.guardrails.sloValue', sloParts!)),
      },
      {
        name: t('pilot.guardrails.supportHours'),
        value: guardrails.supportHours,
      },
      {
        name: t('pilot.guardrails.changeFailRate'),
        value:
          limits?.changeFailRate !== undefined &&
          t('pilot.guardrails.atMost', {
            value: percentage(limits.changeFailRate),
          }),
      },
      {
        name: t('pilot.guardrails.timeToRestore'),
        value:
          limits?.timeToRestore &&
          t('pilot.guardrails.atMost', {
            value: durationInWords(limits.timeToRestore),
          }),
      },
      {
        name: t('pilot.guardrails.changeWindows'),
        value: lines(
          guardrails.changeWindows?.map(window => {
            const words = windowInWords(
              window,
              t('pilot.guardrails.windowEvery'),
            );
            const text = words
              ? t('pilot.guardrails.window', {
                  ...words,
                  duration: durationInWords(window.duration),
                })
              : `${window.rrule}, ${durationInWords(window.duration)}`;
            return window.name ? `${window.name}: ${text}` : text;
          }),
        ),
      },
      {
        name: t('pilot.guardrails.constraints'),
        value: lines(guardrails.constraints?.map(({ text }) => text)),
      },
    ].filter(({ value }) => Boolean(value));
  };
}
