import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const ROOT = path.resolve(__dirname, '../../..');
const HAS_MKDOCS = spawnSync('mkdocs', ['--version']).status === 0;

/** What TechDocs' own plugin switches on, of what MkDocs brings along. */
const EXTENSIONS = [
  'admonition',
  'attr_list',
  'fenced_code',
  'tables',
  { toc: { permalink: '#' } },
];

/** Local targets of a page of the site: other pages, pictures, anchors. */
const targetsOf = (html: string) =>
  [...html.matchAll(/\b(?:href|src)="([^"]+)"/g)]
    .map(([, target]) => target)
    .filter(target => !/^([a-z]+:|\/\/)/.test(target));

describe('the documentation as a site', () => {
  if (!HAS_MKDOCS) {
    it('is needed where REQUIRE_ALL is 1', () => {
      // eslint-disable-next-line no-console
      console.warn(
        'Skipped: there is no `mkdocs` on PATH (Debian: apt-get install mkdocs)',
      );
      expect(process.env.REQUIRE_ALL).not.toBe('1');
    });
    return;
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'pilots-site-'));
  const site = path.join(folder, 'site');
  const pages = () =>
    (readdirSync(site, { recursive: true }) as string[]).filter(
      name => name.endsWith('index.html') && !name.startsWith('assets'),
    );
  const read = (page: string) => readFileSync(path.join(site, page), 'utf8');

  beforeAll(async () => {
    const config = parse(readFileSync(path.join(ROOT, 'mkdocs.yml'), 'utf8'));
    await writeFile(
      path.join(folder, 'mkdocs.yml'),
      stringify({
        ...config,
        docs_dir: path.join(ROOT, config.docs_dir),
        site_dir: site,
        plugins: [],
        markdown_extensions: EXTENSIONS,
      }),
    );
    execFileSync('mkdocs', ['build', '--strict', '--quiet'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has every page', () => {
    const written = (
      readdirSync(path.join(ROOT, 'docs'), { recursive: true }) as string[]
    ).filter(name => name.endsWith('.md'));
    expect(pages()).toHaveLength(written.length);
  });

  it('leads from no page to nowhere, headings included', () => {
    const broken = pages().flatMap(page =>
      targetsOf(read(page)).flatMap(target => {
        const [to, anchor] = target.split('#');
        const file = to
          ? path.join(
              path.dirname(page),
              to.endsWith('/') ? `${to}index.html` : to,
            )
          : page;
        const isThere =
          existsSync(path.join(site, file)) &&
          (!anchor ||
            !file.endsWith('.html') ||
            read(file).includes(`id="${decodeURIComponent(anchor)}"`));
        return isThere ? [] : [`${page}: ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('renders tables and code as such', () => {
    const html = pages().map(read).join('\n');
    expect(html).toContain('<table>');
    expect(html).toMatch(/<pre[^>]*><code/);
    expect(html).not.toMatch(/<p>```/);
    expect(html).not.toMatch(/<p>\|[^<]*\|/);
  });
});
