import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { fakeBackend } from './__testUtils__/fakeBackend';
import { loanPilot, people } from './__testUtils__/loanPilot';
import { PILOT, pilotView } from './__testUtils__/pilotView';
import { pilotsApiRef } from './ground/reading';
import pilotsPlugin from './index';
import { pilotTabs } from './tabs';

describe('the plugin', () => {
  it('has a tab for each room of a pilot, in the order of its life', () => {
    const paths = [
      'readiness',
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
