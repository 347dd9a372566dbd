import { documentDiff } from './documentDiff';

const diff = (before: string, after: string) =>
  documentDiff(
    { name: 'version 1', content: before },
    { name: 'version 2', content: after },
  );

describe('documentDiff', () => {
  it('shows what changed, with the lines around it', () => {
    expect(diff('a\nb\nc\n', 'a\nB\nc')).toContain(' a\n-b\n+B\n c\n');
  });

  it('is empty when only what does not count differs', () => {
    expect(diff('a\n', 'a  \r\n\r\n')).toBe('');
  });

  it('gives up in time on versions that have nothing in common', () => {
    const lines = (mark: string) =>
      Array.from({ length: 20_000 }, (_, i) => `${mark}${i}\n`).join('');
    const patch = diff(lines('a'), lines('b'));
    expect(patch).toContain('@@ -1,20000 +1,20000 @@');
  });
});
