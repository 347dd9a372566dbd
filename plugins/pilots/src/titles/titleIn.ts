import { ApiHolder, appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { titles } from './messages';
import { titlesGerman } from './messages.de';

/**
 * The title of a page or tab in the language in which the app starts. Backstage takes a
 * title as it is then; whoever chooses another language sees it after the next reload.
 */
export function titleIn(apis: ApiHolder, name: keyof typeof titles): string {
  const { language } = apis.get(appLanguageApiRef)?.getLanguage() ?? {};
  return (language?.split('-')[0] === 'de' ? titlesGerman : titles)[name];
}
