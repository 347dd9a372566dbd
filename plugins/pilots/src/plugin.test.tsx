import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { configure, screen } from '@testing-library/react';
import { fakeBackend } from './__testUtils__/fakeBackend';
import { loanPilot, people } from './__testUtils__/loanPilot';
import { PILOT, pilotView } from './__testUtils__/pilotView';
import { pilotsApiRef } from './ground/reading';
import pilotsPlugin from './index';
import { pilotTabs } from './tabs';

// A whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

describe('the plugin', () => {
  it('has a tab for each room of a pilot, in the order of its life', () => {
    const paths = [
      'readiness',
      'dora',
      'criteria',
      'changes',
      'reviews',
      'decisions',
      'record',
    ];
    const tabs = paths.map(path =>
      (pilotsPlugin as any).getExtension(`entity-content:pilots/${path}`),
    );
    expect(tabs.every(Boolean)).toBe(true);
    expect(pilotTabs.length).toBeGreaterThanOrEqual(tabs.length);
  });

  it('shows webhook deliveries to operators only', () => {
    const page = (pilotsPlugin as any).getExtension(
      'sub-page:pilots/deliveries',
    );
    expect(page.if).toEqual({
      permissions: { $contains: 'pilots.inbox.operate#update' },
    });
  });

  it('shows where the pilot stands above a tab', async () => {
    const { client } = fakeBackend({
      [`GET ${PILOT}`]: pilotView(),
      [`GET ${PILOT}/record`]: {
        items: [],
        entries: [],
        totalItems: 0,
        pageInfo: {},
      },
    });
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: loanPilot }),
        (pilotsPlugin as any).getExtension('entity-content:pilots/record'),
      ],
      apis: [
        [pilotsApiRef, client],
        [catalogApiRef, catalogApiMock({ entities: [loanPilot, ...people] })],
        mockApis.identity({ userEntityRef: 'user:default/tomasz' }),
      ],
    });
    expect(
      // The tab and what stands above it are loaded when they are shown.
      await screen.findByText('You can now: Submit for approval', undefined, {
        timeout: 20_000,
      }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
  });
});
