import { Entity } from '@backstage/catalog-model';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DemoCalendarProcessor } from './DemoCalendarProcessor';

const pilot = (name: string, kind = 'Pilot'): Entity => ({
  apiVersion: 'pilot-handoff.io/v1alpha1',
  kind,
  metadata: { name },
  spec: {
    owner: 'lending',
    intent: { startDate: '2026-09-21', decisionDate: '2026-11-16', budget: 1 },
  },
});

describe('DemoCalendarProcessor', () => {
  const processor = new DemoCalendarProcessor({
    'pilot:default/loan': {
      intent: { startDate: '2027-01-04', budget: null },
    },
  });

  it('changes what the calendar says and nothing else', async () => {
    expect((await processor.preProcessEntity(pilot('loan'))).spec).toEqual({
      owner: 'lending',
      intent: { startDate: '2027-01-04', decisionDate: '2026-11-16' },
    });
  });

  it('leaves other pilots and other kinds alone', async () => {
    for (const entity of [pilot('triage'), pilot('loan', 'Component')]) {
      expect(await processor.preProcessEntity(entity)).toBe(entity);
    }
  });

  it('comes from a file, if there is one', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'calendar-'));
    try {
      const file = path.join(folder, 'demo-calendar.json');
      expect(DemoCalendarProcessor.fromFile(file)).toBeUndefined();
      writeFileSync(file, '{"pilot:default/loan":{"sector":"general"}}');
      const read = DemoCalendarProcessor.fromFile(file)!;
      const { spec } = await read.preProcessEntity(pilot('loan'));
      expect(spec).toMatchObject({ sector: 'general' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
