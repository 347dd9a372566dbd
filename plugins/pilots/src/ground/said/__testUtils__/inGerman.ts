import { pilotsMessages } from '../../../messages';
import germanMessages from '../../../translation.de';
import { flatten } from '../../locale';
import { retell, retellWords } from '../retell';
import { Retelling } from '../Retelling';

const teller = (texts: Readonly<Record<string, string>>): Retelling => ({
  phrase: (key, values) =>
    texts[`said.${key}`].replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]),
  between: name => texts[`ground.between.${name}`],
});
const german = teller(germanMessages);
const english = teller(flatten(pilotsMessages));

/** What the server said, as a reader of German is told it. */
export const inGerman = (text: string) => retell(text, german);

/** A part of a sentence, as it stands in a German one. */
export const wordsInGerman = (text: string) => retellWords(text, german);

/** The same for a reader of English: what was said. */
export const inEnglish = (text: string) => retell(text, english);
