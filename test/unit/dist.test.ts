import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is published as it was built, and what it was built from. */

const ROOT = join(import.meta.dirname, '../..');
const scripts = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.js'));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Paths of machines: whoever builds elsewhere would get another file, and the name of an account would be published. */
const ABSOLUTE =
  /file:\/\/\/|(?<![\w.$/-])\/(?:home|root|Users|work|workspace|builds?|mnt|runner)\/\w|\b[A-Z]:\\\\/u;
const STATIC_IMPORT = /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gmu;

describe.each(scripts)('dist/%s', (name) => {
  const text = read(`dist/${name}`);

  it('names no folder of the machine that built it', () => {
    expect(ABSOLUTE.exec(text)?.[0]).toBeUndefined();
  });

  it('imports Node and its neighbours only: nothing is installed beside it', () => {
    const imported = [...text.matchAll(STATIC_IMPORT)].map(([, from, alone]) => from ?? alone ?? '');
    const known = imported.filter((one) => /^(?:node:|\.\/)/u.test(one) || builtinModules.includes(one));
    expect(imported).toEqual(known);
  });
});

describe('the check of folders', () => {
  it.each([
    'import("file:///home/someone/build/a.js")',
    '"/home/someone/a.js"',
    "'/Users/someone/a.js'",
    '"C:\\\\Users\\\\someone"',
  ])('sees %s', (text) => {
    expect(text).toMatch(ABSOLUTE);
  });

  it.each(['./build/a.js', '"https://example.com/home/a"', '"/ready"'])('lets %s be', (text) => {
    expect(text).not.toMatch(ABSOLUTE);
  });
});

describe('the size of a bundle', () => {
  it.each(['action', 'cli'])('%s: under 3 MB, so that a step starts soon', (name) => {
    const own = scripts.filter((file) => file.endsWith(`${name}.js`));
    const bytes = own.reduce((sum, file) => sum + Buffer.byteLength(read(`dist/${file}`)), 0);
    expect(bytes).toBeGreaterThan(1e6);
    expect(bytes).toBeLessThan(3e6);
  });
});

describe('package-lock.json', () => {
  interface Locked {
    readonly integrity?: string;
    readonly license?: string;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('has the hash of every package, so that npm refuses another one in its place', () => {
    expect(
      installed.filter(([, { integrity = '' }]) => !/^sha512-/u.test(integrity)).map(([path]) => path),
    ).toEqual([]);
  });

  it('is of package.json with exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Readonly<Record<string, string>>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    }
  });
});
