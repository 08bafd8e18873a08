import type { Outcome } from '../../test/support/simulator/trial.ts';
import type { Scenario } from '../../test/support/simulator.ts';
import { describeProportion } from './describe-proportion.ts';
import { BUILD, type FigureTable, historyText, type Run, STEADY_BUILD } from './simulated-tables.ts';

interface KnownCase {
  readonly name: string;
  readonly scenario: Scenario;
  readonly builds: number;
}

/** One service of five is slower as a whole: the others tell that it is not the machine. */
const FEW = { ...STEADY_BUILD, comparisons: 5, isLoadKnown: true } as const;

/** The load is known, as by `load: fixed` or by request counts: cost per request is what is judged, the total included. */
export async function knownLoad({ pool, seed, effort, histories }: Run): Promise<readonly FigureTable[]> {
  const alarms: string[][] = [];
  for (const level of ['N2', 'N3'] as const) {
    for (const historyWindows of histories) {
      const scenario: Scenario = { ...BUILD, level, historyWindows, isLoadKnown: true };
      const outcome = await pool.run(scenario, seed, Math.ceil(effort.nullBuilds / 2));
      const of = (builds: number) => describeProportion(builds, outcome.builds);
      const { failedBuilds, failedByTotal, warnedBuilds, inconclusive, comparisons } = outcome;
      alarms.push([
        level,
        historyText(historyWindows),
        `${outcome.builds}`,
        of(failedBuilds),
        of(failedByTotal),
        of(warnedBuilds),
        describeProportion(inconclusive, comparisons),
      ]);
    }
  }
  const rows: string[][] = [];
  for (const { name, scenario, builds } of knownCases(effort)) {
    // Totals are compared between the two windows alone: history says nothing about them.
    for (const historyWindows of scenario.slowdown === undefined ? histories : [0]) {
      const outcome = await pool.run({ ...scenario, historyWindows }, seed, builds);
      rows.push([name, historyText(historyWindows), ...caseCells(scenario, outcome)]);
    }
  }
  return [alarmTable(alarms), caseTable(rows)];
}

function knownCases({ caseBuilds, slowBuilds }: Run['effort']): readonly KnownCase[] {
  const base = { ...STEADY_BUILD, isLoadKnown: true };
  const half = { share: 0.02, factor: 1.5 };
  const loads = (candidate: number) => ({ loads: [1, candidate] as const });
  const shifted = [
    { name: 'load x 0.5, no change', scenario: { ...base, ...loads(0.5) } },
    { name: 'load x 2, no change', scenario: { ...base, ...loads(2) } },
    { name: 'load x 0.7, 2 % function +50 %', scenario: { ...base, ...loads(0.7), change: half } },
    { name: 'load x 1.4, 2 % function +50 %', scenario: { ...base, ...loads(1.4), change: half } },
  ];
  const slow = [1.3, 1.5, 2].flatMap((slowdown) => {
    const growth = `everything +${Math.round((slowdown - 1) * 100)} %`;
    const alone = { ...FEW, comparisons: 1, slowdown };
    return [
      { name: `one service of 5: ${growth}`, scenario: { ...FEW, slowdown }, builds: slowBuilds },
      { name: `a service alone: ${growth}`, scenario: alone, builds: slowBuilds },
    ];
  });
  return [...shifted.map((one) => ({ ...one, builds: caseBuilds })), ...slow];
}

function caseCells({ change, slowdown }: Scenario, outcome: Outcome): readonly string[] {
  const { comparisons, slower } = outcome;
  const isSlow = slowdown !== undefined;
  const beside = isSlow ? [outcome.besideFailed, comparisons - slower] : [outcome.blamed, comparisons];
  const of = (hits: number, trials: number) => (trials === 0 ? '' : describeProportion(hits, trials));
  return [
    change === undefined ? '' : of(outcome.found, comparisons),
    isSlow ? of(outcome.slowerFailed, slower) : '',
    isSlow ? of(outcome.slowerPointedOut, slower) : '',
    of(beside[0] as number, beside[1] as number),
    of(outcome.inconclusive, comparisons),
  ];
}

function alarmTable(rows: FigureTable['rows']): FigureTable {
  return {
    title: 'Known load: false alarms',
    text:
      'As above, but the engine is told by how much the load differs: the mean over all seconds and replicas, to which the mix ' +
      'of requests does not belong. Totals of services are judged, too.',
    header: [
      'noise',
      'history',
      'builds',
      'builds that FAIL',
      'of those by a total',
      'builds with a WARN',
      'inconclusive comparisons',
    ],
    rows,
  };
}

function caseTable(rows: FigureTable['rows']): FigureTable {
  return {
    title: 'Known load: what is found',
    text:
      'N2, 90,000 samples a window. Where everything costs more in one service, only its total tells (FG211). The last but one ' +
      'column: another function fails, or where one service is slower, another service.',
    header: [
      'case',
      'history',
      'the change is found',
      'FAIL by the total',
      'FAIL or WARN by it',
      'another fails',
      'inconclusive',
    ],
    rows,
  };
}
