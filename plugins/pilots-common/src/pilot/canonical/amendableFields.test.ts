import { examplePilot } from '../__testUtils__/examplePilot';
import { pendingFields, valuesOf } from './amendableFields';
import { frozenFields } from './frozenFields';
import { normalizePilotSpec } from './normalizePilotSpec';

describe('what waits for an amendment', () => {
  const fieldsOf = (change: (spec: any) => void) => {
    const entity = examplePilot();
    change(entity.spec);
    return frozenFields(normalizePilotSpec(entity), {});
  };
  const frozen = fieldsOf(() => {});

  it('is every frozen field that the entity says differently, never a role', () => {
    expect(pendingFields(frozen, frozen)).toEqual([]);
    const declared = fieldsOf(spec => {
      spec.roles = {};
      spec.intent.decisionDate = '2027-01-01';
      spec.sector = 'healthcare';
    });
    const fields = pendingFields(frozen, declared);
    expect(fields).toEqual(['sector', 'intent']);
    expect(valuesOf(fields, declared)).toEqual({
      sector: 'healthcare',
      intent: declared.intent,
    });
  });

  it('is not another spelling of the same', () => {
    const declared = fieldsOf(spec => spec.targets.reverse());
    expect(pendingFields(frozen, declared)).toEqual([]);
  });
});
