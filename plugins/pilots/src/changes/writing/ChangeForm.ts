import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

/** What the form holds: everything as text, times on the pilot's wall clock. */
export interface ChangeForm {
  kind: PilotsSchemas['ChangeKind'];
  /** Of a standard change: `STD-1`. */
  template: string;
  title: string;
  rehearsal: boolean;
  impact: string;
  deploymentPlan: string;
  backoutSteps: string;
  windowStart: string;
  windowEnd: string;
  targets: string[];
  externalIds: string;
  /** Commits and versions, one a line. */
  commits: string;
  versions: string;
}

const LOCAL = "yyyy-MM-dd'T'HH:mm";

/** An instant as it reads on the wall clock of a zone, for a field. */
export const onClock = (iso: string | undefined, zone: string) =>
  iso ? DateTime.fromISO(iso, { zone }).toFormat(LOCAL) : '';

const fromClock = (local: string, zone: string) =>
  DateTime.fromISO(local, { zone }).toUTC().toISO()!;

/** The form as it opens: empty, or with what the change says. */
export function formOf(
  change: PilotsSchemas['Change'] | undefined,
  zone: string,
  targets: string[],
): ChangeForm {
  return {
    kind: change?.kind ?? 'normal',
    template: change?.template?.id ?? '',
    title: change?.title ?? '',
    rehearsal: change?.rehearsal ?? false,
    impact: change?.impact ?? '',
    deploymentPlan: change?.deploymentPlan ?? '',
    backoutSteps: change?.backoutSteps ?? '',
    windowStart: onClock(change?.window?.start, zone),
    windowEnd: onClock(change?.window?.end, zone),
    targets: change?.targets ?? targets,
    externalIds: (change?.externalIds ?? [])
      .map(({ system, id, url }) => [system, id, url].filter(Boolean).join(' '))
      .join('\n'),
    commits: (change?.commits ?? []).join('\n'),
    versions: (change?.versions ?? []).join('\n'),
  };
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** What the form says, as the backend takes it. */
export function draftOf(
  form: ChangeForm,
  zone: string,
): PilotsSchemas['ChangeDraft'] {
  const { windowStart, windowEnd, externalIds, template, ...rest } = form;
  const isStandard = form.kind === 'standard';
  return {
    ...rest,
    // What a standard change says is its template's.
    ...(isStandard && {
      template,
      impact: undefined,
      deploymentPlan: undefined,
      backoutSteps: undefined,
      targets: undefined,
    }),
    commits: linesIn(form.commits),
    versions: linesIn(form.versions),
    title: form.title.trim(),
    window:
      windowStart && windowEnd
        ? {
            start: fromClock(windowStart, zone),
            end: fromClock(windowEnd, zone),
          }
        : undefined,
    externalIds: externalIds
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .filter(([system, id]) => system && id)
      .map(([system, id, url]) => ({ system, id, url })),
  };
}
