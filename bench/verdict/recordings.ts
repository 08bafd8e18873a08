import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareSides } from '../../src/compare/compare.ts';
import type { ComparisonData, SideData } from '../../src/compare/comparison.ts';
import { leafFunctions } from '../../src/compare/costs.ts';
import { ignoredFunctions } from '../../src/config/ignore.ts';
import { loadRecordings, type Recordings, type Upload } from '../../src/demo/recordings.ts';
import { type JudgeCase, type JudgedBuild, judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { IDLE_FUNCTIONS } from '../../src/profile/runtime-frames.ts';
import { createStackTableBuilder } from '../../src/profile/stack-table.ts';
import { createRandom } from '../../test/support/simulator/random.ts';
import { describeProportion } from './interval.ts';
import type { FigureTable } from './simulated-tables.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const SAMPLE_NANOS = 1e7;
const BLOCKS = 6;
const GROWTHS = [1.5, 2];
/** Functions below have too few samples in these small services to be worth a figure. */
const MIN_SHARE = 0.02;
/** Main loops of the recorded services that sleep: what their owners would put on the ignore list. */
const SLEEPING = [
  { function: 'serve', file: 'ai.py' },
  { function: 'watchdog', file: 'ai.py' },
  { function: 'process_batch', file: 'backend.py' },
];

interface Window {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** Windows of the same code, recorded one after the other. */
interface Series {
  readonly name: string;
  readonly recordings: Recordings;
  readonly windows: readonly Window[];
}

/** From the second of the first upload to the second after the last; a neighbour is busy in the last one. */
const OTHER_HOUR: readonly Window[] = [
  { name: 'a1', startMs: 1795362396000, endMs: 1795362631000 },
  { name: 'a2', startMs: 1795362639000, endMs: 1795362874000 },
  { name: 'b1', startMs: 1795363125000, endMs: 1795363360000 },
];

/** Reads the windows of the demo in which the code did not change. */
async function sameCodeSeries(root: string): Promise<readonly Series[]> {
  const manifest = JSON.parse(await readFile(join(root, 'demo/recordings/manifest.json'), 'utf8')) as {
    readonly windows: Readonly<Record<string, Omit<Window, 'name'>>>;
  };
  const named = ['baseline', 'history1', 'history2'].map((name) => {
    const window = manifest.windows[name];
    if (window === undefined) throw new Error(`demo/recordings/manifest.json: no window ${name}`);
    return { name, startMs: window.startMs, endMs: window.endMs };
  });
  const demo = await loadRecordings(join(root, 'demo/recordings/windows'));
  const other = await loadRecordings(join(root, 'test/fixtures/recordings/windows-other-hour'));
  return [
    { name: 'an hour, 3 windows', recordings: demo, windows: named },
    { name: 'another hour, 3 windows, one with a busy neighbour', recordings: other, windows: OTHER_HOUR },
  ];
}

function servicesOf({ recordings, windows }: Series): readonly string[] {
  const inAll = (service: string) =>
    windows.every((window) => uploadsOf(recordings, window, service).length > 0);
  const all = new Set(recordings.uploads.map(({ labels }) => labels.get('service_name') ?? ''));
  return [...all].filter(inAll).sort();
}

function uploadsOf(recordings: Recordings, { startMs, endMs }: Window, service: string): readonly Upload[] {
  return recordings.uploads.filter(
    ({ timeMs, profileType, labels }) =>
      profileType === CPU && timeMs >= startMs && timeMs < endMs && labels.get('service_name') === service,
  );
}

function toComparison(series: Series, pair: readonly [Window, Window], service: string): ComparisonData {
  const builder = createStackTableBuilder();
  const uploads = pair.map((window) => uploadsOf(series.recordings, window, service));
  const indexes = uploads.map((list) => list.map(({ profile }) => builder.add(profile(), 0)));
  const { table, blocks } = builder.finish();
  const side = (which: 0 | 1): SideData => {
    const list = uploads[which] as readonly Upload[];
    const { startMs, endMs } = pair[which];
    const durationMs = endMs - startMs;
    const sums = Array.from({ length: BLOCKS }, () => new Float64Array(table.stackOffsets.length - 1));
    for (const [index, upload] of list.entries()) {
      const sum = sums[Math.floor(((upload.timeMs - startMs) * BLOCKS) / durationMs)] as Float64Array;
      const block = blocks[indexes[which]?.[index] as number] as Float64Array;
      for (let stack = 0; stack < sum.length; stack++)
        sum[stack] = (sum[stack] as number) + (block[stack] as number);
    }
    return { blocks: sums, durationMs, uploads: list.length };
  };
  const idle = [...IDLE_FUNCTIONS.map((name) => ({ function: name })), ...SLEEPING];
  return {
    kind: 'cpu',
    unit: 'nanoseconds',
    table,
    ignored: ignoredFunctions(table.functions, idle),
    baseline: side(0),
    candidate: side(1),
  };
}

function toCase(service: string, data: ComparisonData): JudgeCase {
  const result = compareSides(data, DEFAULT_POLICY);
  return { service, profileType: CPU, result, reasons: [], required: true };
}

/** Thins the baseline's samples of one function, so that it seems to grow by the factor. */
function thin(data: ComparisonData, functionId: number, factor: number, seed: number): ComparisonData {
  const random = createRandom(seed, functionId);
  const leaves = leafFunctions(data.table);
  const blocks = data.baseline.blocks.map((block) =>
    block.map((value, stack) =>
      leaves[stack] === functionId
        ? SAMPLE_NANOS * random.binomial(Math.round(value / SAMPLE_NANOS), 1 / factor)
        : value,
    ),
  );
  return { ...data, baseline: { ...data.baseline, blocks } };
}

interface Injected {
  found: number;
  pointedOut: number;
  blamed: number;
  tried: number;
}

function failed(build: JudgedBuild, verdicts: readonly string[]): readonly string[] {
  return build.comparisons.flatMap(({ case: { service }, functions }) =>
    functions
      .filter(({ judged }) => verdicts.includes(judged?.verdict ?? ''))
      .map(({ key }) => `${service} ${key.name} ${key.file}`),
  );
}

function inject(
  cases: readonly JudgeCase[],
  data: readonly ComparisonData[],
  factor: number,
  seed: number,
): Injected {
  const sum: Injected = { found: 0, pointedOut: 0, blamed: 0, tried: 0 };
  for (const [index, original] of cases.entries()) {
    const { table } = data[index] as ComparisonData;
    for (const { key, share, estimate } of original.result?.functions ?? []) {
      if (estimate === undefined || share.baseline < MIN_SHARE) continue;
      const id = table.functions.indexOf(key);
      const changed = toCase(original.service, thin(data[index] as ComparisonData, id, factor, seed));
      const build = judgeBuild(cases.with(index, changed), DEFAULT_POLICY);
      const name = `${original.service} ${key.name} ${key.file}`;
      const names = failed(build, ['fail']);
      sum.tried++;
      if (names.includes(name)) sum.found++;
      if (failed(build, ['fail', 'warn']).includes(name)) sum.pointedOut++;
      if (names.some((other) => other !== name)) sum.blamed++;
    }
  }
  return sum;
}

/** Same code on both sides, recorded: all ordered pairs of windows, and growth injected into one function at a time. */
export async function recorded(root: string, seed: number): Promise<readonly FigureTable[]> {
  const alarms: string[][] = [];
  const powers: string[][] = [];
  for (const series of await sameCodeSeries(root)) {
    const services = servicesOf(series);
    const counts = { comparisons: 0, fail: 0, warn: 0, inconclusive: 0 };
    const injected = GROWTHS.map((): Injected => ({ found: 0, pointedOut: 0, blamed: 0, tried: 0 }));
    for (const [first, a] of series.windows.entries()) {
      for (const [second, b] of series.windows.entries()) {
        if (first === second) continue;
        const data = services.map((service) => toComparison(series, [a, b], service));
        const cases = data.map((one, index) => toCase(services[index] as string, one));
        for (const { verdict } of judgeBuild(cases, DEFAULT_POLICY).comparisons) {
          counts.comparisons++;
          if (verdict in counts) counts[verdict as 'fail']++;
        }
        if (first > second) continue;
        for (const [index, factor] of GROWTHS.entries()) {
          const one = inject(cases, data, factor, seed);
          const all = injected[index] as Injected;
          for (const key of ['found', 'pointedOut', 'blamed', 'tried'] as const) all[key] += one[key];
        }
      }
    }
    const of = (count: number) => describeProportion(count, counts.comparisons);
    alarms.push([
      series.name,
      `${counts.comparisons}`,
      of(counts.fail),
      of(counts.warn),
      of(counts.inconclusive),
    ]);
    for (const [index, { found, pointedOut, blamed, tried }] of injected.entries()) {
      if (tried === 0) continue;
      const growth = `+${((GROWTHS[index] as number) - 1) * 100} %`;
      const rate = (count: number) => describeProportion(count, tried);
      powers.push([series.name, growth, `${tried}`, rate(found), rate(pointedOut), rate(blamed)]);
    }
  }
  return [
    {
      title: 'Recorded windows of the same code',
      text: 'CPU of every service, all ordered pairs of windows. Three windows are only three independent comparisons.',
      header: ['recordings', 'comparisons', 'FAIL', 'WARN', 'inconclusive'],
      rows: alarms,
    },
    {
      title: 'Growth injected into recorded windows',
      text:
        'Samples of one function at a time are thinned out of the baseline, for functions of at least 2 % of their ' +
        'service (2,000 to 7,000 samples a window), each pair of windows once.',
      header: ['recordings', 'growth', 'tried', 'FAIL', 'FAIL or WARN', 'another function fails'],
      rows: powers,
    },
  ];
}
