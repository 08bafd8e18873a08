/**
 * Builds dist/ from src/: tsc to JavaScript (ncc cannot read TypeScript 7), then one bundle for the Action and one for the
 * command line. Names and lines stay as they are, for a reviewer of dist/ sees what runs; comments stay in src/ and the packages.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync } from 'rolldown/utils';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;
const root = join(import.meta.dirname, '..');
const build = join(root, 'build/bundle');
const dist = process.argv[2] ?? join(root, 'dist');

rmSync(build, { recursive: true, force: true });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// ncc decides between ESM and CommonJS by the package.json it finds above the entry.
copyFileSync(join(root, 'package.json'), join(build, 'package.json'));
replaceUndici();
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

/**
 * ncc finds undici beside the sources before that of the root, and with it the packages that import it. Beside an entry of our own it loads
 * HTTP/2 only where a server speaks it, and goes without its second parser of HTTP/1, which is off unless a variable of the environment
 * turns it on.
 */
function replaceUndici(): void {
  for (const name of ['undici', '@actions']) {
    cpSync(join(root, 'node_modules', name), join(build, 'node_modules', name), { recursive: true });
  }
  const undici = join(build, 'node_modules/undici');
  const dispatcher = join(undici, 'lib/dispatcher');
  copyFileSync(join(import.meta.dirname, 'undici-entry.cjs'), join(undici, 'index.js'));
  renameSync(join(dispatcher, 'client-h2.js'), join(dispatcher, 'client-h2-loaded.js'));
  const loadHttp2 = "module.exports = (...args) => require('./client-h2-loaded.js')(...args);\n";
  writeFileSync(join(dispatcher, 'client-h2.js'), loadHttp2);
  writeFileSync(join(dispatcher, 'parser-h1.js'), 'exports.getMiloEnabled = () => false;\n');
}

function write(path: string, source: string | Buffer): void {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, path.endsWith('.js') ? withoutComments(path, String(source)) : source);
}

function withoutComments(path: string, source: string): string {
  const { code, errors } = minifySync(path, source, {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, legalComments: 'none' },
  });
  if (errors.length > 0) throw new Error(`${path} cannot be printed: ${errors[0]}`);
  return code;
}
