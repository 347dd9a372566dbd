import fc from 'fast-check';
import { examplePilot } from '../__testUtils__/examplePilot';
import { pilotArbitrary } from '../__testUtils__/pilotArbitrary';
import { PilotEntityV1alpha1 } from '../PilotEntityV1alpha1';
import { frozenFields } from './frozenFields';
import { isPilotEntity } from './isPilotEntity';
import { normalizePilotSpec } from './normalizePilotSpec';

describe('normalizePilotSpec', () => {
  it('writes refs in full and lower case, and fills in defaults', () => {
    const entity = examplePilot();
    entity.metadata.namespace = 'Utilities';
    delete entity.spec.intent.timeZone;
    delete entity.spec.sector;
    const spec = normalizePilotSpec(entity);
    expect(spec).toMatchObject({
      owner: 'group:utilities/field-services',
      system: 'system:utilities/metering',
      domain: 'domain:utilities/grid',
      targets: [
        'api:utilities/readings',
        'component:utilities/reader-app',
        'resource:utilities/db',
        'system:utilities/metering',
      ],
      sector: 'general',
      intent: { timeZone: 'UTC' },
      onCall: {
        primary: 'user:utilities/carys.pugh',
        escalation: 'group:utilities/field-services',
      },
    });
    expect(spec.roles).toEqual({
      sponsor: 'user:utilities/aino.korhonen',
      productManager: 'user:utilities/bruno.lima',
      serviceOwner: 'user:default/carys.pugh',
      techLead: 'user:default/dae.kim',
      dataSteward: 'user:people/eszter.nagy',
      riskLead: 'user:default/farid.haddad',
    });
    expect(spec.guardrails!.rollbackTrigger!.decisionWindow).toBe('PT2H');
    expect(spec.guardrails!.changeWindows![0].rrule).toBe(
      'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
    );
  });

  it('leaves the entity alone and says the same when asked again', () => {
    fc.assert(
      fc.property(pilotArbitrary, entity => {
        const before = JSON.stringify(entity);
        const spec = normalizePilotSpec(entity);
        expect(JSON.stringify(entity)).toBe(before);
        const again = normalizePilotSpec({
          ...entity,
          spec: spec as PilotEntityV1alpha1['spec'],
        });
        expect(again).toEqual(spec);
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      }),
    );
  });

  it('does not depend on the order in which targets are listed', () => {
    const entity = examplePilot();
    const spec = normalizePilotSpec(entity);
    entity.spec.targets.reverse();
    expect(normalizePilotSpec(entity)).toEqual(spec);
  });
});

describe('frozenFields', () => {
  it('is what approve hashes, and nothing else', () => {
    const spec = normalizePilotSpec(examplePilot());
    const roles = { riskLead: 'user:default/x', sponsor: undefined };
    expect(frozenFields(spec, roles)).toEqual({
      targets: spec.targets,
      sector: 'general',
      roles: { riskLead: 'user:default/x' },
      intent: spec.intent,
      guardrails: spec.guardrails,
    });
    const bare = frozenFields({ ...spec, guardrails: undefined }, {});
    expect(bare.guardrails).toEqual({});
  });
});

describe('isPilotEntity', () => {
  it('knows our kind and version', () => {
    expect(isPilotEntity(examplePilot())).toBe(true);
    expect(isPilotEntity({ ...examplePilot(), kind: 'Component' })).toBe(false);
    expect(
      isPilotEntity({ ...examplePilot(), apiVersion: 'backstage.io/v1alpha1' }),
    ).toBe(false);
  });
});
