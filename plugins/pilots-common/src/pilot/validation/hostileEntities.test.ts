import { cpuSeconds } from '../../__testUtils__/cpuSeconds';
import { PilotProblem } from './PilotProblem';
import fc from 'fast-check';
import { examplePilot } from '../__testUtils__/examplePilot';
import { formatProblems } from './PilotProblem';
import { validatePilot } from './validatePilot';

function pilotWith(json: string): unknown {
  const text = JSON.stringify(examplePilot());
  return JSON.parse(text.replace('"spec":{', `"spec":{${json},`));
}

describe('validatePilot, when somebody means harm', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for what it is: an unknown key',
    key => {
      const entity = pilotWith(`"${key}":{"polluted":true}`);
      expect(validatePilot(entity).map(p => p.path)).toEqual([`spec.${key}`]);
      const inRoles = JSON.parse(
        JSON.stringify(examplePilot()).replace(
          '"roles":{',
          `"roles":{"${key}":"user:default/x",`,
        ),
      );
      expect(validatePilot(inRoles).map(p => p.path)).toEqual([
        `spec.roles.${key}`,
      ]);
      expect(({} as any).polluted).toBeUndefined();
    },
  );

  it('does not take a required value from the prototype', () => {
    const entity = pilotWith('"__proto__":{"owner":"group:default/x"}') as any;
    delete entity.spec.owner;
    expect(validatePilot(entity).map(p => p.path)).toContain('spec.owner');
  });

  it('answers about huge and deep values in short lines and short time', () => {
    let deep: unknown = 'end';
    for (let i = 0; i < 10_000; i++) deep = { deep };
    const entity: any = examplePilot();
    entity.spec.owner = 'x'.repeat(2_000_000);
    entity.spec.deep = deep;
    entity.spec.targets = Array(200_000).fill('user:x');
    entity.spec.intent.startDate = '9'.repeat(1_000_000);
    entity.spec['k'.repeat(100_000)] = 1;
    entity.spec.guardrails.changeWindows = Array.from(
      { length: 20 },
      (_, i) => ({
        rrule: `FREQ=DAILY;INTERVAL=${i + 2};BYMONTH=2;BYMONTHDAY=30`,
        duration: 'PT1H',
      }),
    );
    let problems: PilotProblem[] = [];
    const seconds = cpuSeconds(() => {
      problems = validatePilot(entity);
    });
    expect(seconds).toBeLessThan(30);
    expect(problems.length).toBe(25);
    for (const { message } of problems) {
      expect(message.length).toBeLessThan(2000);
    }
  });

  it('keeps the message one line per problem and bounded', () => {
    const entity: any = examplePilot();
    entity.spec['two\nlines\u2028\u202e'] = 1;
    entity.spec.sector = 'a\nb';
    const lines = formatProblems(validatePilot(entity)).split(/[\n\u2028]/);
    expect(lines).toHaveLength(2);
    for (let i = 0; i < 1000; i++) entity.spec[`key${i}`] = 1;
    const many = formatProblems(validatePilot(entity)).split('\n');
    expect(many).toHaveLength(201);
    expect(many[200]).toBe('… and 802 more problems');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, spec) => {
        expect(validatePilot(whole).length).toBeGreaterThan(0);
        const entity = { ...examplePilot(), spec };
        expect(validatePilot(entity).length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws when one field is anything', () => {
    const keys = Object.keys(examplePilot().spec);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const entity: any = examplePilot();
        entity.spec[key] = value;
        expect(Array.isArray(validatePilot(entity))).toBe(true);
      }),
    );
  });
});
