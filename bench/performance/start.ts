import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bar, type Figures, TIMING_HEADER, timingRow } from './rows.ts';
import { best } from './timing.ts';

const RUNS = 15;
/** Bytes of all scripts of one bundle, unminified, so that a reviewer can read them. */
const MAX_BUNDLE_BYTES = 3_000_000;

/** How long the command line takes before it does anything. */
export function coldStart(cli: string, folder: string): Figures {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const [nothing = null, version = null, help = null] = best(
    [[empty], [cli, '--version'], [cli, '--help']].map((args) => ({
      runs: RUNS,
      command: process.execPath,
      args,
    })),
  );
  return {
    title: 'Cold start',
    text: 'What the command line adds to the start of Node itself; "to ours" is to an empty script.',
    header: TIMING_HEADER,
    rows: [
      timingRow('node with an empty script', nothing, nothing),
      timingRow('flamegate --version', version, nothing),
      timingRow('flamegate --help', help, nothing),
    ],
    bars: [],
  };
}

/** How large the two bundles are: each is an entry and the parts that it loads when they are needed. */
export function bundleSizes(cli: string): Figures {
  const dist = dirname(cli);
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const sizes = ['action', 'cli'].map((bundle) => {
    const own = scripts.filter((name) => name === `${bundle}.js` || name.endsWith(`.${bundle}.js`));
    const bytes = own.map((name) => statSync(join(dist, name)).size);
    return { bundle, count: own.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
  });
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return {
    title: 'Size of the bundles',
    text: 'JavaScript in `dist`, unminified, with all dependencies.',
    header: ['', 'Files', 'Size'],
    rows: sizes.map(({ bundle, count, bytes }) => [bundle, `${count}`, megabytes(bytes)]),
    bars: sizes.map(({ bundle, bytes }) =>
      bar(`The ${bundle} below ${megabytes(MAX_BUNDLE_BYTES)}`, megabytes(bytes), bytes < MAX_BUNDLE_BYTES),
    ),
  };
}
