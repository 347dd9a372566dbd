import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hardCodedText } from './__testUtils__/hardCodedText';

const SOURCE = path.resolve(__dirname, '../..');

/** What is no text of the plugin, file by file, with the reason. */
const ALLOWED: Record<string, { text: string; because: string }[]> = {
  'delivery/inbox/DeliveryDetail.tsx': [
    { text: 'POST', because: 'the method of a request' },
  ],
  'outcomes/observations/CsvDialog.tsx': [
    {
      text: 'metric;value;occurredAt;note conversion;14.2;2026-07-06;provisional',
      because: 'an example of a file, whose columns have these names',
    },
  ],
};

/** Files with code that people see the outcome of: neither tests nor messages. */
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .filter(file => !/\.test\.tsx?$|__testUtils__|setupTests/.test(file))
  .filter(file => !/(messages|phrases|recordedActions)(\.de)?\.ts$/.test(file))
  .map(file => file.split(path.sep).join('/'));

const read = (file: string) => readFileSync(path.join(SOURCE, file), 'utf8');

const texts = (code: string) =>
  hardCodedText(code, 'some.tsx').map(({ text }) => text);

describe('texts in the code', () => {
  it('are found in markup', () => {
    expect(
      texts(`const a = <p>Hello {name} and <b>more</b> {1} · </p>;`),
    ).toEqual(['Hello', 'and', 'more']);
  });

  it('are found in what an expression can turn out to be', () => {
    expect(
      texts(
        "const a = <p>{ok ? 'fine' : t('x')}{bad && 'bad'}{`in ${n} days`}{x ?? ('none' as string)}</p>;",
      ),
    ).toEqual(['fine', 'bad', 'in', 'days', 'none']);
  });

  it('are found in what is read, and names are not taken for them', () => {
    expect(
      texts(
        `const a = <A title="Save" label={b ? 'two words' : 'one'} color="Not read" placeholder={t('a.b')} aria-label={'Close it'} />;`,
      ),
    ).toEqual(['Save', 'two words', 'Not read', 'Close it']);
  });

  it('are found in options and as sentences anywhere', () => {
    expect(
      texts(
        `const a = { title: 'Pilots', kind: 'Pilot' }; const b = ['No such thing here']; throw new InputError('Nobody but developers reads this');`,
      ),
    ).toEqual(['Pilots', 'No such thing here']);
  });

  it('are looked for in the whole plugin', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'plugin.tsx',
        'ground/time/When.tsx',
        'portfolio/extensions.tsx',
        'lifecycle/steps/TransitionDialog.tsx',
      ]),
    );
    expect(files.length).toBeGreaterThan(150);
  });

  it('are none: every one is a message that can be translated', () => {
    const found = files.flatMap(file =>
      hardCodedText(read(file), file)
        .filter(
          ({ text }) => !ALLOWED[file]?.some(allowed => allowed.text === text),
        )
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('are allowed only where they still stand', () => {
    const gone = Object.entries(ALLOWED).flatMap(([file, allowed]) => {
      const still = hardCodedText(read(file), file).map(({ text }) => text);
      return allowed.filter(({ text }) => !still.includes(text));
    });
    expect(gone).toEqual([]);
  });
});
