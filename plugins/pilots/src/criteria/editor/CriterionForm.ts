import {
  CRITERION_METRICS,
  PilotsSchemas,
  validateCriteria,
} from '@pilot-handoff/backstage-plugin-pilots-common';

type Criterion = PilotsSchemas['Criterion'];

/** A criterion while it is edited: numbers as they were typed. */
export interface CriterionForm
  extends Omit<
    Criterion,
    'threshold' | 'baseline' | 'floor' | 'floorDefaulted'
  > {
  /** Tells rows apart while ids are being typed. */
  key: number;
  threshold: string;
  baseline: string;
  floor: string;
}

let lastKey = 0;
const nextKey = () => (lastKey += 1);

const text = (value: number | undefined) =>
  value === undefined ? '' : String(value);

// A number that does not parse is sent as typed: the rules say what is wrong with it.
const number = (typed: string): any => {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : typed;
};

/** The form of a criterion; a floor by the usual rule stays open. */
export function formOf(criterion: Criterion): CriterionForm {
  const { floorDefaulted, ...rest } = criterion;
  return {
    ...rest,
    key: nextKey(),
    threshold: text(criterion.threshold),
    baseline: text(criterion.baseline),
    floor: floorDefaulted ? '' : text(criterion.floor),
    rationale: criterion.rationale ?? '',
    supportHours: criterion.supportHours ?? '',
  };
}

/** A criterion to begin with. */
export function newForm(outcome: Criterion['outcome']): CriterionForm {
  return {
    key: nextKey(),
    id: '',
    title: '',
    outcome,
    metric: '',
    unit: '',
    operator: '>=',
    threshold: '',
    baseline: '',
    floor: '',
    window: 'P28D',
    anchor: 'value-hypothesis',
    rationale: '',
    supportHours: '',
  };
}

const idFrom = (title: string) =>
  title
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '');

/** What the form says, as the backend takes it. Ids come from titles, units of known metrics from the suite. */
export function criterionOf(form: CriterionForm): Criterion {
  const { key, threshold, baseline, floor, ...rest } = form;
  const entered = {
    ...rest,
    id: form.id || idFrom(form.title),
    unit: form.unit || CRITERION_METRICS[form.metric] || '',
    threshold: number(threshold),
    baseline: number(baseline),
    floor: number(floor),
    rationale: form.rationale || undefined,
    supportHours: form.supportHours || undefined,
  };
  return entered;
}

/** All forms as the backend takes them. Its contract leaves the fields to the rules of the domain. */
export function inputOf(
  forms: CriterionForm[],
): PilotsSchemas['CriteriaInput'] {
  return forms.map(criterionOf) as unknown as PilotsSchemas['CriteriaInput'];
}

/** What is wrong, with the criterion that it is about; none where it is about all of them. */
export interface CriterionProblem {
  name?: string;
  message: string;
}

/** Everything that is wrong with the forms, each under the title or the number of its criterion. */
export function problemsOf(
  forms: CriterionForm[],
  complete: boolean,
): CriterionProblem[] {
  const { problems } = validateCriteria(forms.map(criterionOf), { complete });
  return problems.map(({ path, message }) => {
    const index = /^criteria\[(\d+)\]/.exec(path)?.[1];
    const form = index === undefined ? undefined : forms[Number(index)];
    const name = form && (form.title || String(Number(index) + 1));
    return { name, message };
  });
}
