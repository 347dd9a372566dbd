import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { draftOf, formOf } from './ChangeForm';

const change = {
  title: 'Go live',
  window: {
    start: '2026-03-03T19:00:00.000Z',
    end: '2026-03-03T21:00:00.000Z',
  },
  targets: ['component:default/loan-scoring'],
  externalIds: [{ system: 'servicenow', id: 'CHG0031337' }],
} as PilotsSchemas['Change'];

describe('ChangeForm', () => {
  it('shows times on the pilot’s clock and sends them as instants', () => {
    const form = formOf(change, 'Europe/Berlin', []);
    // Berlin is an hour ahead of UTC in March.
    expect(form.windowStart).toBe('2026-03-03T20:00');
    expect(draftOf(form, 'Europe/Berlin')).toMatchObject({
      title: change.title,
      window: change.window,
      targets: change.targets,
    });
  });

  it('reads ids of other systems line by line, and leaves half ones out', () => {
    const form = formOf(undefined, 'UTC', ['component:default/a']);
    expect(form.targets).toEqual(['component:default/a']);
    const { externalIds, window } = draftOf(
      { ...form, externalIds: 'jira OPS-7 https://jira.example\nlonely\n' },
      'UTC',
    );
    expect(externalIds).toEqual([
      { system: 'jira', id: 'OPS-7', url: 'https://jira.example' },
    ]);
    expect(window).toBeUndefined();
    expect(formOf(change, 'UTC', []).externalIds).toBe('servicenow CHG0031337');
  });
});
