/**
 * Writes docs/licenses.md: which packages are within dist/, and under which licence each may be passed on. With --check only tells
 * whether it is up to date. The texts of the licences are beside the bundles, as most licences ask: dist/*.licenses.txt.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const OWN_NAME = 'flamegate';

/** Licences that let a package be bundled, changed or not, into a program under the MIT licence, and ask for their text at most. */
export const ALLOWED_LICENSES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
];

/** A package within dist/. */
export interface BundledPackage {
  readonly name: string;
  /** In package-lock.json, without those of tools only. */
  readonly versions: readonly string[];
  /** As the package states it, an SPDX identifier. */
  readonly license: string;
  /** Of the licence; empty when the package brings none along. */
  readonly text: string;
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
}

/** The packages named by `dist/*.licenses.txt`, by name. */
export function bundledPackages(): readonly BundledPackage[] {
  const dist = join(root, 'dist');
  const versions = lockedVersions(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Map<string, BundledPackage>();
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.licenses.txt'))) {
    for (const one of readLicenses(readFileSync(join(dist, file), 'utf8'), versions))
      found.set(one.name, one);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The packages of a file as ncc writes it: name, licence and text of each, one after the other. Nothing marks where a text ends but
 * the next name on a line of its own, so `versions` says what is a name.
 */
export function readLicenses(
  file: string,
  versions: ReadonlyMap<string, readonly string[]>,
): BundledPackage[] {
  const lines = file.split('\n');
  const starts = lines.flatMap((line, at) => (line === OWN_NAME || versions.has(line) ? [at] : []));
  return starts.flatMap((start, index) => {
    const [name = '', license = '', ...text] = lines.slice(start, starts[index + 1]);
    if (name === OWN_NAME) return [];
    return { name, versions: versions.get(name) ?? [], license, text: text.join('\n').trim() };
  });
}

/** Versions by name of what package-lock.json locks for the program itself. */
export function lockedVersions(lock: string): ReadonlyMap<string, readonly string[]> {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
  const versions = new Map<string, string[]>();
  for (const [path, { version, dev = false }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '' || dev) continue;
    versions.set(name, [...new Set([...(versions.get(name) ?? []), version])].sort());
  }
  return versions;
}

/** The page. */
export function licensesPage(packages: readonly BundledPackage[]): string {
  const rows = packages.map(
    ({ name, versions, license }) => `| \`${name}\` | ${versions.join(', ')} | ${license} |`,
  );
  return `# Licences

flamegate is under the [MIT licence](../LICENSE). Its bundles in \`dist/\` contain the packages below. The text of each licence is in
\`dist/*.licenses.txt\`, which is part of the Action and of the npm package.

This page is written by \`npm run licenses\`. A test fails when it is not current, or when a licence occurs that is not one of:
${ALLOWED_LICENSES.join(', ')}.

| Package | Version | Licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}

if (import.meta.main) {
  const path = join(root, 'docs/licenses.md');
  const page = licensesPage(bundledPackages());
  if (!process.argv.includes('--check')) writeFileSync(path, page);
  else if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/licenses.md is out of date: run npm run licenses');
    process.exitCode = 1;
  }
}
