import { boundReport } from '../bound-report.ts';
import { conclude } from '../conclusion.ts';
import { notEvaluatedPolicy } from '../no-baseline.ts';
import type { Report, ReportReason, ReportRun } from '../report.ts';
import { concludeModes } from '../service-modes.ts';
import { mergeBudgets } from './budgets.ts';
import { differenceBetween, type MergeProblem, type NamedReport } from './differences.ts';
import { mergeFlameGraphs } from './flame-graphs.ts';
import { gapsOf } from './gaps.ts';
import { mergedNote, mergeNotes, mergeReasons, missingShards, tellsWhy } from './reasons.ts';
import { foundVerdict, settle } from './settle.ts';
import { mergeSpans } from './spans.ts';
import { unusedWaivers } from './waivers.ts';

/** What is decided where reports are merged; what the shards said where absent. */
export interface MergePolicy {
  readonly mode?: Report['mode'] | undefined;
  readonly onInconclusive?: Report['settings']['onInconclusive'] | undefined;
  readonly onNotEvaluated?: Report['settings']['onNotEvaluated'] | undefined;
  readonly onNoBaseline?: Report['settings']['onNotEvaluated'] | undefined;
  readonly key?: string | undefined;
  /** Where nothing has exit codes of its own: what takes the place of `exit-code`, the command line's default. */
  readonly insteadOfExitCode?: Pick<Report['settings'], 'onInconclusive' | 'onNotEvaluated'> | undefined;
  /** The run that publishes: never taken from a file where it is known. */
  readonly run?: ReportRun | undefined;
}

type OutcomePolicy = Report['settings']['onNotEvaluated'];

/** Tells a problem from a report. */
export function isMergeProblem(result: Report | MergeProblem): result is MergeProblem {
  return 'why' in result;
}

/**
 * One report of all shards of a build: one verdict over all that they compared. A shard without a report makes the build not
 * evaluated, never a pass. The limits of the shards stand; mode and policies decide here what the verdict does.
 * A single report that is of no shard stays what it is.
 * @param named at least one
 */
export function mergeReports(named: readonly NamedReport[], policy: MergePolicy = {}): Report | MergeProblem {
  const problem = ofAnotherRun(named, policy.run) ?? problemOf(named);
  if (problem !== null) return problem;
  const shards = named
    .map(({ report }) => report)
    .toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
  const [first] = shards as [Report];
  if (first.shard === undefined) return concluded(settledWhole(first), policy);
  return boundReport(concluded(together(shards, first.shard.count), policy));
}

/** A report of a whole build stays what it is, unless it contradicts itself. */
function settledWhole(whole: Report): Report {
  const { report, reason } = settle(whole);
  return reason === null ? report : { ...report, reasons: [...report.reasons, reason] };
}

/** Why a build is not evaluated as a whole, and which of its shards that concerns. */
interface Open {
  readonly reasons: ReportReason[];
  readonly indexes: number[];
}

function openOf(
  shards: readonly Report[],
  contradictions: ReadonlyMap<number, ReportReason>,
  count: number,
): Open {
  const there = new Set(shards.map(({ shard }) => shard?.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  const gaps = gapsOf(shards, missing.length === 0);
  const silent = shards.filter(({ reasons }) => reasons.some(tellsWhy)).map(({ shard }) => shard?.index);
  const all = [...missing, ...gaps.map(({ index }) => index), ...contradictions.keys(), ...silent];
  return {
    reasons: [
      ...missingShards(missing, shards),
      ...gaps.map(({ reason }) => reason),
      ...contradictions.values(),
      ...mergeReasons(shards),
    ],
    indexes: [...new Set(all)].filter((index) => index != null).sort((a, b) => a - b),
  };
}

function together(stated: readonly Report[], count: number): Report {
  const settled = stated.map(settle);
  const shards = settled.map(({ report }) => report);
  const contradictions = new Map(
    settled.flatMap(({ report: { shard }, reason }) =>
      reason === null || shard === undefined ? [] : [[shard.index, reason] as const],
    ),
  );
  const [{ shard: _, ...first }] = shards as [Report];
  const comparisons = shards
    .flatMap((report) => report.comparisons)
    // Stable: types of a service stay in their order.
    .sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
  const budgets = mergeBudgets(shards);
  const open = openOf(shards, contradictions, count);
  const counted = comparisons.filter((comparison) => comparison.counted);
  const { graphs, leftOut } = mergeFlameGraphs(comparisons, shards);
  return {
    ...first,
    createdAt: shards
      .map(({ createdAt }) => createdAt)
      .reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)),
    merged: { shards: count, notEvaluated: open.indexes },
    verdict: foundVerdict({ comparisons, budgets, reasons: open.reasons }),
    windows: shards.find(({ windows }) => windows !== null)?.windows ?? null,
    ...foundBaseline(shards),
    settings: { ...first.settings, ...shards.find(({ settings }) => settings.onNoBaseline)?.settings },
    run: latestRun(shards),
    tests: shards.reduce((sum, { tests }) => sum + tests, 0),
    contention: Math.max(...shards.map(({ contention }) => contention)),
    reasons: open.reasons.length === 0 && counted.length === 0 ? nothingCompared(shards) : open.reasons,
    notes: [
      mergedNote(shards, leftOut),
      ...(open.reasons.length === 0 ? unusedWaivers(shards) : []),
      ...mergeNotes(shards),
    ],
    comparisons,
    budgets,
    changes: null,
    ...mergeSpans(shards),
    flameGraphs: graphs,
  };
}

/** The same in all shards that have one. */
function foundBaseline(shards: readonly Report[]): Pick<Report, 'baseline'> {
  const baseline = shards.find((report) => report.baseline !== undefined)?.baseline;
  return baseline === undefined ? {} : { baseline };
}

/** A shard that was run again is of a later attempt. */
function latestRun(shards: readonly Report[]): ReportRun | null {
  return shards
    .map(({ run }) => run)
    .reduce((latest, run) => ((run?.runAttempt ?? 0) > (latest?.runAttempt ?? 0) ? run : latest));
}

/** Where no shard has anything that counts, all of them say why. */
function nothingCompared(shards: readonly Report[]): Report['reasons'] {
  const said = shards.flatMap(({ reasons }) => reasons);
  return [said.find(({ code }) => code === 'FG111') ?? said[0]].filter((reason) => reason !== undefined);
}

/** What the verdict does, as it is decided here: what a file says of that is not believed. */
function concluded(report: Report, policy: MergePolicy): Report {
  const decided: Report = {
    ...report,
    key: policy.key ?? report.key,
    mode: policy.mode ?? report.mode,
    run: policy.run ?? report.run,
    settings: decidedSettings(report.settings, policy),
  };
  const { mode, verdict, settings } = decided;
  const onNotEvaluated = notEvaluatedPolicy(decided).value;
  const whole = { ...decided, ...conclude(verdict, { ...settings, mode, onNotEvaluated }) };
  return { ...whole, ...concludeModes(whole) };
}

function decidedSettings(settings: Report['settings'], policy: MergePolicy): Report['settings'] {
  const { onInconclusive, onNotEvaluated, onNoBaseline, insteadOfExitCode: instead } = policy;
  const coloured = (word: OutcomePolicy, colour: OutcomePolicy | undefined) =>
    word === 'exit-code' ? (colour ?? word) : word;
  const missing = onNoBaseline ?? settings.onNoBaseline;
  return {
    ...settings,
    onInconclusive: coloured(onInconclusive ?? settings.onInconclusive, instead?.onInconclusive),
    onNotEvaluated: coloured(onNotEvaluated ?? settings.onNotEvaluated, instead?.onNotEvaluated),
    ...(settings.onNoBaseline !== undefined &&
      missing !== undefined && { onNoBaseline: coloured(missing, instead?.onNotEvaluated) }),
  };
}

/** Whoever publishes a verdict says of which commit it is: it must be that of the profiles. */
function ofAnotherRun(named: readonly NamedReport[], own: ReportRun | undefined): MergeProblem | null {
  for (const { file, report } of named) {
    const { repository, commit } = report.run ?? {};
    if (own === undefined || (repository === own.repository && commit === own.commit)) continue;
    const of = commit === undefined ? 'no workflow run' : `${commit} in ${repository}`;
    return {
      why: `${file} is of ${of.slice(0, 200)}, and this is ${own.commit} in ${own.repository}`,
      remedy: 'merge reports that the Action wrote in jobs of the same workflow run',
    };
  }
  return null;
}

function problemOf(named: readonly NamedReport[]): MergeProblem | null {
  const whole = named.find(({ report }) => report.shard === undefined);
  if (whole !== undefined && named.length > 1) {
    return {
      why: `${whole.file} is the report of a whole build and of no shard`,
      remedy: 'merge the reports of shards only; a report that was merged before stays one of its own',
    };
  }
  return differenceBetween(named) ?? givenTwice(named) ?? comparedTwice(named);
}

function givenTwice(named: readonly NamedReport[]): MergeProblem | null {
  const files = new Map<number, string>();
  for (const { file, report } of named) {
    const { index = 0, count = 0 } = report.shard ?? {};
    const other = files.get(index);
    if (other !== undefined) {
      return {
        why: `${other} and ${file} are both shard ${index} of ${count}`,
        remedy: 'give every job of the matrix a number of its own, and keep one report of each',
      };
    }
    files.set(index, file);
  }
  return null;
}

/** Shards of one plan never share a service: a file that says otherwise was not written by one. */
function comparedTwice(named: readonly NamedReport[]): MergeProblem | null {
  const files = new Map<string, string>();
  for (const { file, report } of named) {
    for (const { service } of report.comparisons) {
      const other = files.get(service) ?? file;
      if (other !== file) {
        return {
          why: `${other} and ${file} both hold the service ${JSON.stringify(service.slice(0, 100))}`,
          remedy: 'take the report.json files of the shards unchanged, each from its own job',
        };
      }
      files.set(service, file);
    }
  }
  return null;
}
