import { canonicalJson } from '../../ground/canonicalHash';
import { FrozenFields } from './frozenFields';

/** What of the frozen values an amendment can change; a new holder of a role is a claim. @public */
export const AMENDABLE_FIELDS = [
  'targets',
  'sector',
  'intent',
  'guardrails',
] as const satisfies readonly (keyof FrozenFields)[];

/** A frozen field that an amendment can change. @public */
export type AmendableField = (typeof AMENDABLE_FIELDS)[number];

/** Frozen values, as far as an amendment is about them. @public */
export type AmendedValues = Partial<Pick<FrozenFields, AmendableField>>;

/** The fields that the entity says differently from what is frozen; another spelling is no difference. @public */
export function pendingFields(
  frozen: FrozenFields,
  declared: FrozenFields,
): AmendableField[] {
  return AMENDABLE_FIELDS.filter(
    field => canonicalJson(frozen[field]) !== canonicalJson(declared[field]),
  );
}

/** Of some values those of the fields. @public */
export function valuesOf(
  fields: readonly AmendableField[],
  values: AmendedValues,
): AmendedValues {
  return Object.fromEntries(fields.map(field => [field, values[field]]));
}
