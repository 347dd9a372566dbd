import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { Settings } from 'luxon';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { loanPilot, people } from '../../__testUtils__/loanPilot';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';
import pilotsPlugin from '../../index';
import { sayDuration } from '../figures/sayNumber';
import { pilotsApiRef } from '../reading';
import { localeFor, withinSentence } from './locale';

afterEach(() => {
  Settings.defaultLocale = 'en';
  window.localStorage.clear();
});

const openRecordIn = (language: string) => {
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
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'de'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
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
};

describe('a portal in German', () => {
  it('shows the pages of a pilot in German, with no wiring', async () => {
    openRecordIn('de');
    expect(
      await screen.findByText('Noch ist nichts geschehen', undefined, {
        timeout: 20_000,
      }),
    ).toBeVisible();
    expect(
      await screen.findByText('Sie können jetzt: Zur Freigabe einreichen'),
    ).toBeVisible();
    expect(Settings.defaultLocale).toBe('de');
    expect(sayDuration(90 * 3600)).toBe('3,8 Tg.');
  });

  it('stays English for those who read English', async () => {
    openRecordIn('en');
    expect(
      await screen.findByText('Nothing has happened yet', undefined, {
        timeout: 20_000,
      }),
    ).toBeVisible();
    expect(Settings.defaultLocale).toBe('en-US');
  });
});

describe('the locale of dates and numbers', () => {
  it('is the variant of the language that the browser asks for', () => {
    expect(localeFor('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(localeFor('de', ['en-US', 'de-AT'])).toBe('de-AT');
    expect(localeFor('de', ['en-US'])).toBe('de');
  });

  it('is never one that Intl refuses, whatever the browser passes on', () => {
    expect(localeFor('en', ['en-US@posix'])).toBe('en');
    expect(localeFor('en', ['en-US@posix', 'en-IE'])).toBe('en-IE');
  });

  it('keeps the capitals of German nouns within a sentence', () => {
    Settings.defaultLocale = 'en-GB';
    expect(withinSentence('Tech lead')).toBe('tech lead');
    Settings.defaultLocale = 'de-AT';
    expect(withinSentence('Tech Lead')).toBe('Tech Lead');
  });
});
