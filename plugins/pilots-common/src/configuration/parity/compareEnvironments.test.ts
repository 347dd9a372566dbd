import { Parameter } from '../parameters';
import {
  compareEnvironments,
  parityBasis,
  ParityExplanation,
  summariseParity,
} from '.';

const staging: Parameter[] = [
  { path: '/host', value: 'staging.example.com' },
  { path: '/only-here', value: 1 },
  { path: '/password', seal: { k: 'aa' } },
  { path: '/timeout', value: 3000 },
];
const production: Parameter[] = [
  { path: '/host', value: 'example.com' },
  { path: '/password', seal: { k: 'bb' } },
  { path: '/timeout', value: 3000, constraint: 'other' },
];
const explain = (
  path: string,
  [reference, other]: (Parameter | undefined)[],
): ParityExplanation => ({
  id: path,
  environment: 'production',
  reference: 'staging',
  path,
  basis: parityBasis(reference, other),
  reason: 'Another address',
  by: { actor: 'user:default/dagny' },
  at: '2026-06-01T09:00:00.000Z',
});
const compare = (explanations: ParityExplanation[] = []) =>
  compareEnvironments(
    { environment: 'staging', parameters: staging },
    [{ environment: 'production', parameters: production }],
    explanations,
  );
const summary = (explanations?: ParityExplanation[]) =>
  summariseParity(compare(explanations), 'production');

describe('parity', () => {
  it('names what differs; of secrets only whether they are there', () => {
    expect(summary()).toEqual({
      same: 2,
      explained: 0,
      unexplained: ['/host', '/only-here'],
    });
    const [, , password, timeout] = compare();
    expect(password).toEqual({
      path: '/password',
      secret: true,
      cells: [
        { environment: 'staging', present: true, differs: false },
        { environment: 'production', present: true, differs: false },
      ],
    });
    expect(timeout.constraint).toBe('other');
  });

  it('takes an explanation as long as both values are those that it was written for', () => {
    const host = explain('/host', [staging[0], production[0]]);
    const gone = explain('/only-here', [staging[1], undefined]);
    expect(summary([host, gone])).toEqual({
      same: 2,
      explained: 2,
      unexplained: [],
    });
    const former = explain('/host', [
      staging[0],
      { path: '/host', value: 'old' },
    ]);
    expect(summary([former, gone]).unexplained).toEqual(['/host']);
    expect(compare([former])[0].cells[1]).toMatchObject({
      differs: true,
      formerExplanation: { reason: 'Another address' },
    });
  });

  it('does not take what was said of another reference', () => {
    const host = explain('/host', [staging[0], production[0]]);
    expect(summary([{ ...host, reference: 'test' }]).explained).toBe(0);
  });
});
