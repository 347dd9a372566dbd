import {
  PilotsSchemas,
  RiskKind,
  RiskSeverity,
  RiskTreatment,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What the form holds: everything as text. */
export interface RiskForm {
  title: string;
  description: string;
  severity: RiskSeverity;
  kind: RiskKind;
  treatment: RiskTreatment;
  owner: string;
  mitigation: string;
  reviewDate: string;
}

/** The form as it opens: empty, or with what the register says. */
export const formOf = (
  risk: PilotsSchemas['Risk'] | undefined,
  kind: RiskKind,
): RiskForm => ({
  title: risk?.title ?? '',
  description: risk?.description ?? '',
  severity: risk?.severity ?? 'medium',
  kind: risk?.kind ?? kind,
  treatment: risk?.treatment ?? 'accept',
  owner: risk?.owner ?? '',
  mitigation: risk?.mitigation ?? '',
  reviewDate: risk?.reviewDate ?? '',
});

/** What the form says, as the backend takes it: what is empty is left out. */
export const inputOf = (form: RiskForm): PilotsSchemas['RiskInput'] =>
  Object.fromEntries(
    Object.entries(form)
      .map(([field, text]) => [field, text.trim()])
      .filter(([, text]) => text),
  );
