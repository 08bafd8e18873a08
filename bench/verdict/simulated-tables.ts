import type { Outcome } from '../../test/support/simulator/trial.ts';
import type { NoiseName, Scenario } from '../../test/support/simulator.ts';
import { describeProportion } from './describe-proportion.ts';
import type { Pool } from './pool.ts';

/** A table of figures with its title and how to read it. */
export interface FigureTable {
  readonly title: string;
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How much work a run does, in builds a row or cell. */
export interface Effort {
  /** Under a noise that a rule must live with; half as many under less. */
  readonly nullBuilds: number;
  readonly powerBuilds: number;
  readonly caseBuilds: number;
  /** Builds of a few services, one of which is slower as a whole. */
  readonly slowBuilds: number;
}

/** What everything takes: the seed, the effort, and with how many history windows of the baseline to try. */
export interface Run {
  readonly pool: Pool;
  readonly seed: number;
  readonly effort: Effort;
  readonly histories: readonly number[];
}

const LEVELS: readonly NoiseName[] = ['N0', 'N1', 'N2', 'N3'];
const CALM: readonly NoiseName[] = ['N0', 'N1'];
const SHARES = [0.005, 0.01, 0.02, 0.05, 0.2];
const GROWTHS = [0.1, 0.25, 0.5, 1];

/** Seven services with two profile types each. */
export const BUILD = { comparisons: 14, kinds: 'mixed', historyWindows: 0 } as const;
/** Fourteen services with 90,000 CPU samples a window, at the same load on both sides. */
export const STEADY_BUILD = { ...BUILD, level: 'N2', kinds: 'cpu', cores: 1, loads: [1, 1] } as const;

const percent = (fraction: number) => `${100 * fraction} %`;
/** How the tables name a number of history windows. */
export const historyText = (windows: number) => (windows === 0 ? 'none' : `${windows} windows`);

/** Builds without any change of the code: whoever fails fails wrongly. */
export async function falseAlarms({ pool, seed, effort, histories }: Run): Promise<FigureTable> {
  const rows: string[][] = [];
  for (const level of LEVELS) {
    for (const historyWindows of histories) {
      const builds = CALM.includes(level) ? Math.ceil(effort.nullBuilds / 2) : effort.nullBuilds;
      const outcome = await pool.run({ ...BUILD, level, historyWindows }, seed, builds);
      rows.push([level, historyText(historyWindows), ...alarmCells(outcome)]);
    }
  }
  return {
    title: 'False alarms',
    text:
      'Baseline and candidate run the same code. A build is 7 services with 2 profile types, up to 50 functions each; ' +
      'load differs between windows by up to four times from N1 on.',
    header: [
      'noise',
      'history',
      'builds',
      'tests a build',
      'builds that FAIL',
      'builds with a WARN',
      'inconclusive comparisons',
    ],
    rows,
  };
}

function alarmCells(outcome: Outcome): string[] {
  return [
    `${outcome.builds}`,
    `${Math.round(outcome.tests / outcome.builds)}`,
    describeProportion(outcome.failedBuilds, outcome.builds),
    describeProportion(outcome.warnedBuilds, outcome.builds),
    describeProportion(outcome.inconclusive, outcome.comparisons),
  ];
}

/** One function of a share grows by a factor, in every service. */
export async function power({ pool, seed, effort }: Run, historyWindows: number): Promise<FigureTable> {
  const rows: string[][] = [];
  for (const share of SHARES) {
    const row = [percent(share)];
    let largest: Outcome | undefined;
    for (const growth of GROWTHS) {
      const change = { share, factor: 1 + growth };
      const scenario: Scenario = { ...STEADY_BUILD, historyWindows, change };
      largest = await pool.run(scenario, seed, effort.powerBuilds);
      row.push(describeProportion(largest.found, largest.comparisons));
    }
    if (largest) row.push(describeProportion(largest.blamed, largest.comparisons));
    rows.push(row);
  }
  return {
    title: `Power, history: ${historyText(historyWindows)}`,
    text:
      'How often a FAIL names the function that grew: N2, 90,000 samples a window, equal load. ' +
      `${effort.powerBuilds * STEADY_BUILD.comparisons} services a cell. ` +
      'The last column: services in which another function fails beside one that doubled.',
    header: ['share', ...GROWTHS.map((growth) => `+${percent(growth)}`), 'another function fails'],
    rows,
  };
}

interface SpecialCase {
  readonly name: string;
  readonly scenario: Scenario;
}

function specialCases(historyWindows: number): readonly SpecialCase[] {
  const base = { ...STEADY_BUILD, historyWindows };
  const half = { share: 0.02, factor: 1.5 };
  return [
    { name: 'a 40 % function halves', scenario: { ...base, change: { share: 0.4, factor: 0.5 } } },
    { name: 'a 10 % function halves', scenario: { ...base, change: { share: 0.1, factor: 0.5 } } },
    { name: 'load x 0.5', scenario: { ...base, loads: [1, 0.5] } },
    { name: 'load x 2', scenario: { ...base, loads: [1, 2] } },
    { name: 'load x 0.7, 2 % function +50 %', scenario: { ...base, loads: [1, 0.7], change: half } },
    { name: 'load x 1.4, 2 % function +50 %', scenario: { ...base, loads: [1, 1.4], change: half } },
    { name: '18,000 samples, 2 % function +50 %', scenario: { ...base, cores: 0.2, change: half } },
    { name: '2,700 samples, no change', scenario: { ...base, cores: 0.03 } },
  ];
}

/** What breaks simple rules: an improvement elsewhere, load, few samples. */
export async function special(run: Run): Promise<FigureTable> {
  const rows: string[][] = [];
  for (const historyWindows of run.histories) {
    for (const { name, scenario } of specialCases(historyWindows)) {
      const outcome = await run.pool.run(scenario, run.seed, run.effort.caseBuilds);
      const of = (hits: number) => describeProportion(hits, outcome.comparisons);
      const grew = (scenario.change?.factor ?? 0) > 1;
      rows.push([
        name,
        historyText(historyWindows),
        grew ? of(outcome.found) : '',
        of(outcome.blamed),
        of(outcome.inconclusive),
      ]);
    }
  }
  return {
    title: 'Special cases',
    text: `N2, 90,000 samples a window unless told otherwise, ${run.effort.caseBuilds * STEADY_BUILD.comparisons} services a row.`,
    header: ['case', 'history', 'the change is found', 'another function fails', 'inconclusive'],
    rows,
  };
}
