import { plainText } from './plainText';

describe('plainText', () => {
  it('keeps the words of Markdown and drops its form', () => {
    expect(
      plainText(
        '# Learned\n\n- Ask the **branches** first,\n- see [the note](https://example.com/n) on `flags`\n\n1. عربة 🚀',
      ),
    ).toBe('Learned Ask the branches first, see the note on flags عربة 🚀');
  });

  it('leaves what only looks like it', () => {
    expect(plainText('2 * 3 - 1 < 10 and snake_case_name')).toBe(
      '2 * 3 - 1 < 10 and snake_case_name',
    );
  });
});
