import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** What a folder (or a file beside the folders) may import, as a prefix of paths in src/; docs/architecture.md. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'action.ts': ['commands/', 'node-version.ts', 'version.ts'],
  'cli.ts': ['commands/', 'node-version.ts', 'version.ts'],
  commands: [
    'gate.ts',
    'gate/',
    'file-gate.ts',
    'secret-forms.ts',
    'calibrate/',
    'doctor/',
    'explain/',
    'init/',
    'push/',
    'config/',
    'sources/',
    'profile/',
    'compare/',
    'judge/',
    'report/',
    'github/',
    'demo/',
    'version.ts',
  ],
  calibrate: ['gate/compare-input.ts', 'config/', 'sources/', 'profile/', 'compare/', 'judge/', 'report/'],
  doctor: [
    'gate/compare-input.ts',
    'gate/notes.ts',
    'config/',
    'sources/',
    'profile/',
    'compare/',
    'judge/',
    'report/',
  ],
  explain: ['config/', 'judge/', 'report/'],
  init: ['config/', 'sources/', 'profile/', 'judge/', 'report/'],
  push: ['config/', 'profile/'],
  'gate.ts': ['gate/', 'config/', 'sources/', 'profile/', 'report/'],
  gate: ['gate.ts', 'config/', 'sources/', 'profile/', 'compare/', 'judge/', 'report/', 'secret-forms.ts'],
  'file-gate.ts': ['file-gate/', 'config/', 'sources/', 'report/'],
  'file-gate': [
    'file-gate.ts',
    'gate/notes.ts',
    'gate/rules.ts',
    'gate/waivers.ts',
    'config/',
    'sources/',
    'profile/',
    'compare/',
    'judge/',
    'report/',
  ],
  // The policy's type and defaults, what a profile type is and which placeholders links have, which a person may set.
  config: ['judge/policy.ts', 'profile/', 'report/links/placeholders.ts'],
  // The grammars of selectors, globs and patterns and the help with spelling are needed on both sides.
  sources: [
    'http-proxy.ts',
    'secret-forms.ts',
    'profile/',
    'config/selector.ts',
    'config/glob.ts',
    'config/file-pattern.ts',
    'config/nearest.ts',
  ],
  profile: [],
  compare: ['profile/'],
  judge: ['compare/', 'profile/'],
  report: ['judge/', 'compare/', 'profile/'],
  demo: ['profile/', 'config/selector.ts'],
  github: ['report/', 'http-proxy.ts', 'secret-forms.ts'],
  'http-proxy.ts': ['secret-forms.ts'],
  'secret-forms.ts': [],
  'node-version.ts': [],
  'version.ts': [],
};
const PURE = ['profile', 'compare', 'judge', 'report', 'calibrate', 'doctor'];
const ENTRIES = ['action.ts', 'cli.ts'];
/** The script of the HTML report: bundled by scripts/viewer.ts, run by a browser, imported by nothing else. */
const VIEWER = 'report/html/viewer/';

interface Source {
  /** Path inside src/, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  /** Paths inside src/ for relative imports, else names of modules. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // Declarations hold no code, and nobody imports them.
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => readSource(path.split(sep).join('/')))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function readSource(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const found = code.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/g);
  const imports = Array.from(found, ([, name = '']) =>
    name.startsWith('.')
      ? relative(SRC, join(SRC, dirname(path), name))
          .split(sep)
          .join('/')
      : name,
  );
  return { path, text, code, imports };
}

function layerOf(path: string): string {
  return path.split('/')[0] as string;
}

/** `path: what` for every match of a pattern in the code of some sources. */
function matches(of: readonly Source[], pattern: RegExp): string[] {
  return of.flatMap(({ path, code }) => Array.from(code.matchAll(pattern), ([what]) => `${path}: ${what}`));
}

const isPure = ({ path }: Source) => PURE.includes(layerOf(path));
const isEntry = ({ path }: Source) => ENTRIES.includes(path);

describe('imports', () => {
  test('the scanner sees them: every entry imports something, and every relative import is a file', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const local = sources.flatMap(({ imports }) => imports.filter((name) => name.endsWith('.ts')));
    expect(local.length).toBeGreaterThan(sources.length);
    expect(local.filter((name) => !paths.has(name))).toEqual([]);
    const statements = sources.map(({ code }) => code.match(/^import /gm)?.length ?? 0);
    expect(sources.filter(({ imports }, index) => imports.length < (statements[index] ?? 0))).toEqual([]);
  });

  test('go in one direction', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const layer = layerOf(path);
      const allowed = [...(ALLOWED[layer] ?? []), ...(layer === path ? [] : [`${layer}/`])];
      return imports
        .filter((name) => name.endsWith('.ts') && !allowed.some((prefix) => name.startsWith(prefix)))
        .map((name) => `${path} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('only the entries stand above everything, and every file is reached from them', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const reached = new Set<string>();
    const waiting = [...ENTRIES, `${VIEWER}main.ts`];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...(byPath.get(path)?.imports ?? []).filter((name) => byPath.has(name)));
    }
    expect(sources.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('nothing imports the script of the page, which needs a browser', () => {
    const outside = sources.filter(({ path }) => !path.startsWith(VIEWER));
    const wrong = outside.filter(({ imports }) => imports.some((name) => name.startsWith(VIEWER)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the entries load what needs a new Node by dynamic import', () => {
    for (const { code } of sources.filter(isEntry)) {
      const first = Array.from(code.matchAll(/^import .*? from '\.\/(.+)';$/gm), ([, name]) => name);
      expect(['commands/terminal.ts', 'node-version.ts', 'version.ts']).toEqual(
        expect.arrayContaining(first),
      );
    }
    const terminal = sources.find(({ path }) => path === 'commands/terminal.ts');
    expect(terminal?.code).not.toMatch(/^import (?!type)/m);
  });
});

describe('purity', () => {
  const pure = sources.filter(isPure);

  test('profile/, compare/, judge/, report/ and calibrate/ touch nothing outside', () => {
    expect(pure.length).toBeGreaterThan(30);
    const outside = /^(?:@actions\/|undici|p-limit|node:(?!buffer$|crypto$|zlib$|util$))/;
    const wrong = pure.flatMap(({ path, imports }) =>
      imports.filter((name) => outside.test(name)).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(
      matches(pure, /\bprocess\.|\bglobalThis\b|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/g),
    ).toEqual([]);
  });

  test('they have neither clock nor chance nor locale', () => {
    const clock =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bMath\.random\b|\brandomUUID\b/g;
    expect(matches(pure, clock)).toEqual([]);
    expect(matches(pure, /\.toLocale\w*\(|\.localeCompare\(|\bIntl\./g)).toEqual([]);
  });

  test('only two files read the environment', () => {
    const readers = sources.filter(({ code }) => /\bprocess\.env\b|\benv\b.*from 'node:process'/.test(code));
    const allowed = ['config/inputs.ts', 'github/context.ts'];
    expect(readers.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  test('only the entries end the process, and only they read its arguments', () => {
    const inner = sources.filter((source) => !isEntry(source));
    const ends = /\bprocess\.(?:exit|exitCode|abort|kill|reallyExit|argv)\b|\bsetFailed\(/g;
    expect(matches(inner, ends)).toEqual([]);
    expect(inner.filter(({ imports }) => imports.includes('node:process'))).toEqual([]);
  });
});

describe('size and style', () => {
  const lines = ({ text }: Source) => text.split('\n').length - 1;

  test('no file is over 300 lines, no entry over 60, the median is about 100', () => {
    expect(sources.filter((source) => lines(source) > 300).map(({ path }) => path)).toEqual([]);
    expect(sources.filter((source) => isEntry(source) && lines(source) > 60)).toEqual([]);
    const sorted = sources.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(110);
  });

  test('no default exports, enums, namespaces, and no classes but errors', () => {
    expect(matches(sources, /^export default\b|^(?:export )?(?:declare )?(?:const )?enum \w+/gm)).toEqual([]);
    expect(matches(sources, /^(?:export )?(?:declare )?(?:namespace|module) \w+/gm)).toEqual([]);
    expect(matches(sources, /\bclass \w+(?! extends Error\b|\w)/g)).toEqual([]);
  });

  test('every export has a doc comment, its own or one above a group of constants', () => {
    const bare = sources.flatMap(({ path, text }) => {
      const all = text.split('\n');
      return all
        .filter((line) => /^export (?:async )?(?:function|const|interface|type|class) \w/.test(line))
        .filter((line) => !/\*\/$|^export const .*;$/.test(all[all.indexOf(line) - 1] ?? ''))
        .map((line) => `${path}: ${line}`);
    });
    expect(bare).toEqual([]);
  });
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
