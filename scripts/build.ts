/**
 * Builds dist/ from src/: tsc to JavaScript (ncc cannot read TypeScript 7), then one bundle for the Action and one for the
 * command line. Readable on purpose: a reviewer of dist/ sees what runs.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;
const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = process.argv[2] ?? join(root, 'dist');

rmSync(build, { recursive: true, force: true });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// ncc decides between ESM and CommonJS by the package.json it finds above the entry.
copyFileSync(join(root, 'package.json'), join(build, 'package.json'));
rmSync(dist, { recursive: true, force: true });

for (const name of ['action', 'cli']) {
  const { code, assets } = await ncc(join(build, `${name}.js`), {
    filename: `${name}.js`,
    filterAssetBase: root,
    cache: false,
    quiet: true,
    license: `${name}.licenses.txt`,
  });
  write(`${name}.js`, code);
  for (const [path, { source }] of Object.entries(assets)) write(path, source);
}
writeFileSync(join(dist, 'package.json'), '{\n  "type": "module"\n}\n');
chmodSync(join(dist, 'cli.js'), 0o755);

function write(path: string, source: string | Buffer): void {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, source);
}
