import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledPackages } from '../../scripts/licenses.ts';
import { VERSION } from '../../src/version.ts';

/** What a release publishes, installed as somebody would who has nothing else of it and no network. */

const ROOT = join(import.meta.dirname, '../..');
const TIME_LIMIT_MS = 120_000;

let folder: string;
let user: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-package-'));
  user = mkdtempSync(join(tmpdir(), 'flamegate-user-'));
  run(ROOT, process.execPath, ['scripts/package.ts', folder]);
  writeFileSync(join(user, 'package.json'), '{ "private": true }\n');
  run(user, 'npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    join(folder, `flamegate-${VERSION}.tgz`),
  ]);
}, TIME_LIMIT_MS);
afterAll(() => {
  for (const path of [folder, user]) rmSync(path, { recursive: true });
});

/** Throws unless it ends with 0. Its cache is its own and empty: what is installed comes from no earlier download. */
function run(cwd: string, command: string, args: readonly string[]): string {
  const env = { ...process.env, npm_config_cache: join(folder, 'cache'), NO_COLOR: '1' };
  return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

const flamegate = (...args: readonly string[]) => run(user, 'npx', ['--offline', 'flamegate', ...args]);

describe('the npm package', () => {
  it('needs no other package', () => {
    expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'flamegate',
    ]);
  });

  it('contains what runs, what it is run on and what it says of itself, and nothing else', () => {
    expect(readdirSync(join(user, 'node_modules/flamegate')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'demo',
      'dist',
      'examples',
      'package.json',
      'schema',
    ]);
  });

  it('runs by npx', () => {
    expect(flamegate('--version').trim()).toBe(VERSION);
  });

  it('compares two files', () => {
    writeFileSync(join(user, 'old.folded'), 'main;parse 7001\nmain;write 30002\n');
    writeFileSync(join(user, 'new.folded'), 'main;parse 14001\nmain;write 30001\n');
    expect(flamegate('compare', 'old.folded', 'new.folded', '--mode', 'observe')).toContain('parse');
  });

  it('brings the demo along', () => {
    expect(flamegate('demo')).toContain('nemotron-backend leaks');
  });
});

describe('the list of its contents', () => {
  it('names every bundled package with its version and licence', () => {
    const list = JSON.parse(readFileSync(join(folder, 'flamegate.cdx.json'), 'utf8'));
    expect(list).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'flamegate', version: VERSION } },
    });
    const listed = list.components.map(
      (one: { name: string; version: string }) => `${one.name}@${one.version}`,
    );
    const bundled = bundledPackages().flatMap(({ name, versions }) =>
      versions.map((one) => `${name}@${one}`),
    );
    expect(listed).toEqual(expect.arrayContaining(bundled));
    for (const { licenses } of list.components) expect(licenses[0].license.id).toBeTruthy();
  });
});
