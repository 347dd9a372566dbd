import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { Settings } from 'luxon';

const languageOf = (locale: string) => locale.split('-')[0];

/** Browsers pass on what the system says, and `en-US@posix` is nothing that Intl takes. */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/**
 * The locale that dates and numbers are written in: the variant of the app's
 * language that the browser asks for (en-GB, de-AT), or else the language itself.
 */
export function localeFor(
  language: string,
  wanted: readonly string[] = window.navigator.languages,
): string {
  return (
    wanted.find(
      locale => languageOf(locale) === languageOf(language) && isLocale(locale),
    ) ?? language
  );
}

/** The locale of the app at this moment, for `Intl`; the browser's until a text was shown. */
export const locale = (): string | undefined =>
  Settings.defaultLocale || undefined;

/**
 * Makes dates and numbers follow the language of the app, so that German
 * sentences hold no English months. Runs before each text is made: texts and
 * what stands in them change together.
 */
export function useAppLocale(): void {
  const language = useApiHolder().get(appLanguageApiRef)?.getLanguage();
  if (!language) return;
  const wanted = localeFor(language.language);
  if (Settings.defaultLocale !== wanted) Settings.defaultLocale = wanted;
}

/**
 * A name as it stands within a sentence. English writes it small there; German
 * nouns keep their capital.
 */
export const withinSentence = (name: string) =>
  languageOf(locale() ?? 'en') === 'en' ? name.toLocaleLowerCase('en') : name;
