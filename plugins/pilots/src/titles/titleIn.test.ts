import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { titleIn } from '.';
import { titles } from './messages';
import { titlesGerman } from './messages.de';

const inLanguage = (language: string) => ({
  get: (ref: unknown) =>
    ref === appLanguageApiRef
      ? ({ getLanguage: () => ({ language }) } as never)
      : undefined,
});

describe('titles', () => {
  it.each([
    ['en', 'Waiting for me'],
    ['de', 'Wartet auf mich'],
    ['de-AT', 'Wartet auf mich'],
    ['fr', 'Waiting for me'],
  ])('are in the language of the app: %s', (language, title) => {
    expect(titleIn(inLanguage(language), 'waiting')).toBe(title);
  });

  it('are English where nobody says which language', () => {
    expect(titleIn({ get: () => undefined }, 'record')).toBe('Record');
  });

  it('are all there in German', () => {
    expect(Object.keys(titlesGerman)).toEqual(Object.keys(titles));
    expect(Object.values(titlesGerman).every(Boolean)).toBe(true);
  });
});
