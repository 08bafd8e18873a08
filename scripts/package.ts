/**
 * Writes what a release consists of into a folder: the npm package, and the list of what is bundled in it (CycloneDX).
 *
 *     node scripts/package.ts FOLDER
 *
 * The package depends on nothing, for dist/ contains what it needs: whoever runs `npx flamegate` downloads one package and not thirty
 * that would never be loaded. package.json states them as dependencies nonetheless, for those who audit this repository.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type PackageJson = Readonly<Record<string, unknown>> & { readonly files: readonly string[] };

const root = join(import.meta.dirname, '..');

/** Fields of package.json that say how flamegate is developed. */
const OF_DEVELOPMENT = ['scripts', 'devDependencies', 'overrides', 'allowScripts'];

/** package.json as it is published. */
export function publishedPackage(source: PackageJson): Readonly<Record<string, unknown>> {
  return without(source, [...OF_DEVELOPMENT, 'dependencies']);
}

function without(source: PackageJson, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !fields.includes(name)));
}

function main(target: string): void {
  mkdirSync(target, { recursive: true });
  const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
  const work = mkdtempSync(join(tmpdir(), 'flamegate-package-'));
  try {
    pack(source, join(work, 'package'), target);
    writeFileSync(join(target, 'flamegate.cdx.json'), listContents(source, work));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function pack(source: PackageJson, folder: string, target: string): void {
  mkdirSync(folder);
  for (const name of [...source.files, 'README.md', 'LICENSE']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  writeJson(join(folder, 'package.json'), publishedPackage(source));
  npm(folder, ['pack', '--silent', '--ignore-scripts', '--pack-destination', resolve(target)]);
}

/**
 * Of the lock file without tools. `npm sbom --omit dev` is no short cut: it also leaves out what a tool depends on as well, and so
 * half of the packages that matter.
 */
function listContents(source: PackageJson, work: string): string {
  const folder = join(work, 'flamegate'); // npm names the whole by its folder
  mkdirSync(folder);
  copyFileSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  writeJson(join(folder, 'package.json'), without(source, ['devDependencies']));
  npm(folder, ['install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  return npm(folder, [
    'sbom',
    '--package-lock-only',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
  ]);
}

const npm = (cwd: string, args: readonly string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const writeJson = (path: string, content: object) =>
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

if (import.meta.main) {
  const [target] = process.argv.slice(2);
  if (target === undefined) throw new Error('usage: node scripts/package.ts FOLDER');
  main(target);
}
