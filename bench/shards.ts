/**
 * `npm run bench:shards`: a build of 100, 200 and 400 services with two profile types each, in shards, against a synthetic
 * server; prints processor time and peak memory of every shard and of the merge. Machines differ, so ratios within one run count,
 * not seconds. `--cli <path>` takes another build, `--stacks <n>` larger services.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { cli: { type: 'string' }, stacks: { type: 'string', default: '1000' } },
});
const CLI = options.cli ?? join(ROOT, 'dist/cli.js');
const USAGE = pathToFileURL(join(import.meta.dirname, 'shards/usage.ts')).href;
const UNTIL_MS = 1_795_360_800_000;
const WINDOW_MS = 300_000;
const SIZES = [100, 200, 400];
const MANY = 4;
/** What the largest build may need more than in proportion to the smallest. */
const MAX_RATIO = 1.25;

interface Timing {
  /** Of the processor: other work of the machine makes them no more. */
  readonly seconds: number;
  readonly peakMb: number;
}

interface Build {
  readonly services: number;
  readonly shards: readonly Timing[];
  readonly merge: Timing;
}

/** Runs the program to its end, wherever its clock stands. */
function run(args: readonly string[]): Timing {
  // The windows are old; the program's clock stands an hour later, when nothing is waited for.
  const clock = `data:text/javascript,Date.now=()=>${UNTIL_MS + 3_600_000}+Math.round(performance.now())`;
  const { error, status, stderr } = spawnSync(
    process.execPath,
    ['--import', clock, '--import', USAGE, CLI, ...args, '--quiet'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  const [, kib, micros] = (/usage (\d+) (\d+)/u.exec(stderr) ?? []).map(Number);
  // What is inconclusive by chance is an answer, too.
  if (![0, 1, 3].includes(status ?? -1) || kib === undefined || micros === undefined)
    throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return { seconds: micros / 1e6, peakMb: (kib * 1024) / 1e6 };
}

async function measure(services: number, count: number, scratch: string): Promise<Build> {
  const script = join(import.meta.dirname, 'shards/server.ts');
  const server: ChildProcess = spawn(process.execPath, [script, `${services}`, options.stacks], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = (await once(createInterface(server.stdout!), 'line')) as [string];
    const folder = join(scratch, `${services}-${count}`);
    mkdirSync(folder);
    const range = (index: number) => `${UNTIL_MS - index * WINDOW_MS}/${UNTIL_MS - (index - 1) * WINDOW_MS}`;
    const gate = (shard: number, name: string) =>
      run([
        ...['gate', '--pyroscope-url', url, '--baseline', range(2), '--candidate', range(1)],
        ...['--profile-type', 'cpu', '--profile-type', 'memory:alloc_space:bytes:space:bytes'],
        ...['--shard', `${shard}/${count}`, '--report-json', join(folder, name)],
      ]);
    // Not counted: the server makes its answers now.
    gate(1, 'first');
    const shards = Array.from({ length: count }, (_, index) => gate(index + 1, `${index + 1}.json`));
    const merge = run(['merge', join(folder, '*.json'), '--report-json', join(folder, 'merged')]);
    return { services, shards, merge };
  } finally {
    server.kill();
  }
}

function print({ services, shards, merge }: Build): void {
  const list = (of: (timing: Timing) => number, digits: number) =>
    shards.map((timing) => of(timing).toFixed(digits)).join(', ');
  console.log(
    `${String(services).padStart(5)} services in ${shards.length}: ` +
      `${list(({ seconds }) => seconds, 1)} s, ${list(({ peakMb }) => peakMb, 0)} MB; ` +
      `together ${total({ shards }).toFixed(1)} s; merge ${merge.seconds.toFixed(1)} s, ${merge.peakMb.toFixed(0)} MB`,
  );
}

function total({ shards }: Pick<Build, 'shards'>): number {
  return shards.reduce((sum, { seconds }) => sum + seconds, 0);
}

function peak({ shards }: Build): number {
  return Math.max(...shards.map(({ peakMb }) => peakMb));
}

/** How much more than in proportion the largest of some builds needs, against the bar. */
function judge(what: string, ratio: number): void {
  console.log(
    `  ${what}: ${ratio.toFixed(2)} x, ${ratio <= MAX_RATIO ? 'met' : 'NOT MET'} (at most ${MAX_RATIO} x)`,
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'flamegate-shards-'));
try {
  console.log(`Two profile types a service, ${options.stacks} stacks each, six blocks a side`);
  console.log('\nShards of 100 services each: as many as the build needs');
  const grown: Build[] = [];
  for (const services of SIZES) {
    grown.push(await measure(services, services / 100, scratch));
    print(grown.at(-1) as Build);
  }
  const [smallest, largest] = [grown[0], grown.at(-1)] as [Build, Build];
  const times = largest.services / smallest.services;
  judge('memory of a shard, 400 against 100 services', peak(largest) / peak(smallest));
  judge('time of all shards, for four times the services', total(largest) / total(smallest) / times);
  console.log(`\n${MANY} shards, whatever the build needs`);
  for (const services of SIZES.slice(0, -1)) print(await measure(services, MANY, scratch));
  print(largest);
} finally {
  rmSync(scratch, { recursive: true });
}
