import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.resolve(__dirname, '../../..');
const DOCS = path.join(ROOT, 'docs');
const LARGEST_PICTURE = 200_000;

const pages = (readdirSync(DOCS, { recursive: true }) as string[])
  .filter(name => name.endsWith('.md'))
  .sort();
const files = [path.join(ROOT, 'README.md')].concat(
  pages.map(name => path.join(DOCS, name)),
);

/** Without code, in which brackets mean something else. */
const proseOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, code => (code.includes('](') ? '' : code));

/** Where the links of a file lead within the repository. */
const linksOf = (file: string) =>
  [...proseOf(file).matchAll(/\]\(<?([^)\s>]+)>?\)/g)]
    .map(([, link]) => link)
    .filter(link => !/^[a-z]+:/.test(link))
    .map(link => {
      const [to, anchor] = link.split('#');
      return {
        link,
        to: to ? path.resolve(path.dirname(file), to) : file,
        anchor,
      };
    });

/** The anchors of headings as hosts of repositories make them. */
const anchorsOf = (file: string) =>
  [...proseOf(file).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

describe('the documentation', () => {
  it('has every page in the navigation of the site, and no other', () => {
    const { docs_dir: folder, nav } = parse(
      readFileSync(path.join(ROOT, 'mkdocs.yml'), 'utf8'),
    );
    const entries = (node: unknown): string[] =>
      typeof node === 'string'
        ? [node]
        : Object.values(node as object).flatMap(entries);
    expect(folder).toBe('docs');
    expect(entries(nav).sort()).toEqual(pages);
  });

  it('has an annotation by which the catalog finds the site', () => {
    expect(readFileSync(path.join(ROOT, 'catalog-info.yaml'), 'utf8')).toMatch(
      /backstage\.io\/techdocs-ref: dir:\.$/m,
    );
  });

  it.each(files.map(file => path.relative(ROOT, file)))(
    'has no link in %s that leads nowhere',
    name => {
      const broken = linksOf(path.join(ROOT, name)).filter(
        ({ anchor, to }) =>
          !existsSync(to) ||
          (anchor && to.endsWith('.md') && !anchorsOf(to).includes(anchor)),
      );
      expect(broken.map(({ link }) => link)).toEqual([]);
    },
  );

  it.each(pages)('leads from %s to nothing that the site lacks', name => {
    const outside = linksOf(path.join(DOCS, name)).filter(
      ({ to }) => !to.startsWith(DOCS),
    );
    expect(outside.map(({ link }) => link)).toEqual([]);
  });

  it('shows the pictures that the script takes, and no others', () => {
    const taken = execFileSync(
      process.execPath,
      [path.join(ROOT, 'scripts', 'screenshots.mjs'), '--list'],
      { encoding: 'utf8' },
    ).trim();
    const shown = files
      .flatMap(linksOf)
      .map(({ to }) => to)
      .filter(to => to.endsWith('.png'))
      .map(to => path.relative(path.join(DOCS, 'images'), to));
    expect([...new Set(shown)].sort()).toEqual(taken.split('\n').sort());
    expect(readdirSync(path.join(DOCS, 'images')).sort()).toEqual(
      taken.split('\n').sort(),
    );
  });

  it('has pictures that do not keep a reader waiting', () => {
    const folder = path.join(DOCS, 'images');
    const large = readdirSync(folder).filter(
      name => statSync(path.join(folder, name)).size > LARGEST_PICTURE,
    );
    expect(large).toEqual([]);
  });
});
