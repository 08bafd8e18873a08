import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ALLOWED_LICENSES,
  bundledPackages,
  licensesPage,
  lockedVersions,
  readLicenses,
} from '../../../scripts/licenses.ts';

const ROOT = join(import.meta.dirname, '../../..');
const packages = bundledPackages();

describe('what dist/ contains', () => {
  it('includes the packages that the sources import', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@actions/core', 'undici', 'yaml', 'zod']));
  });

  it.each(packages)(
    '$name may be passed on, and brings the text of its licence along',
    ({ license, text }) => {
      expect(ALLOWED_LICENSES).toContain(license);
      expect(text).toMatch(/permission|license/iu);
    },
  );

  it('is held to the same licences when a pull request changes it', () => {
    const workflow = readFileSync(join(ROOT, '.github/workflows/dependency-review.yml'), 'utf8');
    expect(workflow).toContain(`allow-licenses: ${ALLOWED_LICENSES.join(', ')}\n`);
  });

  it('stands on a page that is current', () => {
    expect(readFileSync(join(ROOT, 'docs/licenses.md'), 'utf8')).toBe(licensesPage(packages));
  });
});

describe('lockedVersions', () => {
  const locked = (packages: object) => lockedVersions(JSON.stringify({ packages }));

  it('has every version of a package once, wherever it is installed', () => {
    const versions = locked({
      '': { version: '1.0.0' },
      'node_modules/a': { version: '2.0.0' },
      'node_modules/b/node_modules/a': { version: '1.0.0' },
      'node_modules/c/node_modules/a': { version: '2.0.0' },
      'node_modules/@x/y': { version: '3.0.0' },
    });
    expect([...versions]).toEqual([
      ['a', ['1.0.0', '2.0.0']],
      ['@x/y', ['3.0.0']],
    ]);
  });

  it('leaves tools out', () => {
    expect([...locked({ 'node_modules/tool': { version: '1.0.0', dev: true } })]).toEqual([]);
  });
});

describe('readLicenses', () => {
  const versions = new Map([
    ['a', ['1.0.0']],
    ['@x/y', ['2.0.0']],
  ]);

  it('splits at names on lines of their own, and leaves itself out', () => {
    const file = '@x/y\nISC\nPermission for\na thing\n\nflamegate\nMIT\n\na\nMIT\n\n';
    expect(readLicenses(file, versions)).toEqual([
      { name: '@x/y', versions: ['2.0.0'], license: 'ISC', text: 'Permission for\na thing' },
      { name: 'a', versions: ['1.0.0'], license: 'MIT', text: '' },
    ]);
  });
});
