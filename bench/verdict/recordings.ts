import { judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { describeProportion } from './describe-proportion.ts';
import { type Injected, inject } from './injected.ts';
import {
  AN_HOUR,
  ANOTHER_HOUR,
  openRecordings,
  type RecordedBuild,
  type RecordedWindows,
} from './recorded-windows.ts';
import type { FigureTable } from './simulated-tables.ts';

const GROWTHS = [1.5, 2];
const LOADS = ['auto', 'fixed'] as const;

/** Pairs of windows of the same code, each with those windows beside them that may serve as history. */
interface Series {
  readonly name: string;
  readonly pairs: readonly (readonly [baseline: string, candidate: string, others: readonly string[]])[];
  /** Whether the windows are quiet and near enough for growth to be looked for. */
  readonly isQuiet: boolean;
}

function within(windows: readonly string[]): Series['pairs'] {
  return windows.flatMap((a) =>
    windows.filter((b) => b !== a).map((b) => [a, b, windows.filter((c) => c !== a && c !== b)] as const),
  );
}

function across(some: readonly string[], others: readonly string[]): Series['pairs'] {
  const ways = [
    [some, others],
    [others, some],
  ] as const;
  return ways.flatMap(([from, to]) =>
    from.flatMap((a) => to.map((b) => [a, b, from.filter((c) => c !== a)] as const)),
  );
}

const SERIES: readonly Series[] = [
  { name: 'an hour, 3 windows', pairs: within(AN_HOUR), isQuiet: true },
  {
    name: 'another hour, 3 windows, one with a busy neighbour',
    pairs: within(ANOTHER_HOUR),
    isQuiet: false,
  },
  { name: 'from one hour to the other', pairs: across(AN_HOUR, ANOTHER_HOUR), isQuiet: false },
];

/** What one row of each table is about. */
interface Condition {
  readonly series: Series;
  readonly load: (typeof LOADS)[number];
  readonly hasHistory: boolean;
}

/** Same code on both sides, recorded: all ordered pairs of windows, and growth injected into one function at a time. */
export async function recorded(root: string, seed: number): Promise<readonly FigureTable[]> {
  const recordings = await openRecordings(root);
  const alarms: string[][] = [];
  const powers: string[][] = [];
  try {
    for (const series of SERIES) {
      for (const load of LOADS) {
        for (const hasHistory of [false, true]) {
          const condition = { series, load, hasHistory };
          const builds = await compareAll(recordings, condition);
          alarms.push(alarmRow(condition, builds));
          if (!series.isQuiet) continue;
          for (const growth of GROWTHS) powers.push(powerRow(condition, builds, growth, seed));
        }
      }
    }
  } finally {
    await recordings.close();
  }
  return [alarmTable(alarms), powerTable(powers)];
}

async function compareAll(
  recordings: RecordedWindows,
  { series, load, hasHistory }: Condition,
): Promise<readonly RecordedBuild[]> {
  const builds: RecordedBuild[] = [];
  for (const [baseline, candidate, others] of series.pairs) {
    const history = hasHistory ? others : [];
    builds.push(await recordings.compare({ baseline, candidate, history, load: { kind: load } }));
  }
  return builds;
}

function namesOf({ series, load, hasHistory }: Condition): readonly string[] {
  const windows = series.pairs[0]?.[2].length ?? 0;
  return [series.name, load, hasHistory ? `${windows} window${windows === 1 ? '' : 's'}` : 'none'];
}

function alarmRow(condition: Condition, builds: readonly RecordedBuild[]): string[] {
  const verdicts = builds.flatMap(({ cases }) =>
    judgeBuild(cases, DEFAULT_POLICY).comparisons.map(({ verdict }) => verdict),
  );
  const of = (wanted: string) =>
    describeProportion(verdicts.filter((verdict) => verdict === wanted).length, verdicts.length);
  const asked = builds.length * (condition.hasHistory ? (condition.series.pairs[0]?.[2].length ?? 0) : 0);
  const refused = builds.reduce((sum, build) => sum + build.refused, 0);
  return [
    ...namesOf(condition),
    asked === 0 ? '' : `${refused} of ${asked}`,
    `${verdicts.length}`,
    of('fail'),
    of('warn'),
    of('inconclusive'),
  ];
}

function powerRow(
  condition: Condition,
  builds: readonly RecordedBuild[],
  factor: number,
  seed: number,
): string[] {
  const all = builds.map((build) => inject(build, factor, seed));
  const sum = (key: keyof Injected) => all.reduce((total, one) => total + one[key], 0);
  const rate = (key: keyof Injected) => describeProportion(sum(key), sum('tried'));
  const growth = `+${Math.round((factor - 1) * 100)} %`;
  return [
    ...namesOf(condition),
    growth,
    `${sum('tried')}`,
    rate('found'),
    rate('pointedOut'),
    rate('blamed'),
  ];
}

function alarmTable(rows: FigureTable['rows']): FigureTable {
  return {
    title: 'Recorded windows of the same code',
    text:
      'CPU of every service, all ordered pairs of windows: three windows are only three independent comparisons. The load ' +
      'was the same, and `fixed` says so. History are the other windows of the baseline’s hour; those at another pace are ' +
      'refused, as the gate does.',
    header: ['recordings', 'load', 'history', 'refused', 'comparisons', 'FAIL', 'WARN', 'inconclusive'],
    rows,
  };
}

function powerTable(rows: FigureTable['rows']): FigureTable {
  return {
    title: 'Growth injected into recorded windows',
    text:
      'Samples of one function at a time are thinned out of the baseline and its history, for functions of at least 2 % of ' +
      'their service (2,000 to 7,000 samples a window), in each ordered pair of the quiet windows.',
    header: [
      'recordings',
      'load',
      'history',
      'growth',
      'tried',
      'FAIL',
      'FAIL or WARN',
      'another function fails',
    ],
    rows,
  };
}
