import type { FileConfig } from './config/file-source.ts';
import { matchesGlob } from './config/glob.ts';
import { type ComparedService, compareService } from './file-comparison.ts';
import { nothingFound, patternNotes, unreadable } from './file-reasons.ts';
import { serviceModes, unusedNotes, withRules } from './gate-rules.ts';
import { withWaivers } from './gate-waivers.ts';
import type { BudgetMeasure } from './judge/budget-measures.ts';
import { type JudgedBuild, judgeBuild } from './judge/judge.ts';
import type { Reason } from './judge/verdict.ts';
import type { WaivedBuild } from './judge/waiver-rules.ts';
import { buildReport } from './report/build-report.ts';
import { toFileWords } from './report/file-words.ts';
import { formatPlural } from './report/numbers.ts';
import type { Report, ReportRun } from './report/report.ts';
import { type PerSide, SIDES } from './sources/plan.ts';
import { type FoundFiles, findProfileFiles } from './sources/profile-files/find.ts';
import { type FileService, servicesOf } from './sources/profile-files/services.ts';
import { SourceError } from './sources/source.ts';

/** What the gate for files takes from the world around it. */
export interface FileGateSetting {
  readonly nowMs: number;
  readonly version: string;
  readonly run: ReportRun | null;
}

/**
 * The gate for profile files: find -> read -> compare -> judge -> report. Where settings are about files, one that cannot be
 * read makes its service not evaluated, as a server that does not answer would; one that was named by hand is an error.
 * @throws ProfileTypeError for a profile type that nobody knows, SourceError for a file that was named by hand
 */
export async function runFileGate(config: FileConfig, setting: FileGateSetting): Promise<Report> {
  try {
    const found = {
      baseline: await findProfileFiles(config.baseline),
      candidate: await findProfileFiles(config.candidate),
    };
    const why = await nothingFound(found);
    if (why !== null) return nothing(config, setting, why);
    const services = servicesOf(found, { services: config.services, matches: matchesGlob });
    const all = SIDES.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
    const names = [...new Set(all)].sort();
    const compared: ComparedService[] = [];
    // One after the other: the files of a service are in memory while it is compared.
    for (const service of services) compared.push(await compareService(service, names, config));
    const { build, notes } = judge(services, compared, config, setting.nowMs);
    const label = labelOf(config, found);
    return report(build, config, setting, {
      label,
      reasons: [],
      notes: [...notes, ...(await patternNotes(found))],
    });
  } catch (error) {
    if (!(error instanceof SourceError) || config.use === 'two-sides') throw error;
    return nothing(config, setting, unreadable(error));
  }
}

/** A build that is not evaluated as a whole. */
function nothing(config: FileConfig, setting: FileGateSetting, reason: Reason): Report {
  const label = labelOf(config, null);
  return report(judgeBuild([], config.policy), config, setting, { label, reasons: [reason], notes: [] });
}

function judge(
  services: readonly FileService[],
  compared: readonly ComparedService[],
  config: FileConfig,
  nowMs: number,
): WaivedBuild {
  const modes = serviceModes(
    services.map(({ name, rule }) => ({ service: name, rule })),
    config,
  );
  const all = compared.flatMap((one) => one.cases);
  const cases = withRules(all, config, modes);
  const measures = compared.flatMap((one) => one.measures);
  const build = judgeBuild(cases, config.policy, { ...budgetsOf(measures, config), matches: matchesGlob });
  // What is said of functions of other services is not unused where one service is compared by hand.
  const isPart = config.use === 'two-sides';
  const waived = withWaivers(build, config, nowMs, isPart);
  const unused = isPart ? [] : unusedNotes(cases, { ...config, shard: null });
  return { build: waived.build, notes: [...waived.notes, ...unused] };
}

/** Files named by hand hold one service and few types: what other budgets limit is not missing, it is not meant. */
function budgetsOf(measures: readonly BudgetMeasure[], { budgets, use }: FileConfig) {
  if (use === 'files') return { rules: budgets, measures };
  const known = measures.filter(({ value }) => value !== null);
  return { rules: budgets.filter((rule) => known.some((measure) => measure.rule === rule)), measures: known };
}

/** Where the profiles lay: each pattern as it was written, with what it came to. */
function labelOf(config: FileConfig, found: PerSide<FoundFiles> | null): string {
  const sides = SIDES.map((side) => {
    const texts = config[side].map(({ text }) => text).join(', ');
    const isOne = config[side].length === 1 && config[side].every(({ isPath }) => isPath);
    return found === null || isOne ? texts : `${texts} (${formatPlural(found[side].files.length, 'file')})`;
  });
  return sides.join(' and ');
}

interface FileContext {
  readonly label: string;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

function report(
  build: JudgedBuild,
  config: FileConfig,
  { nowMs, version, run }: FileGateSetting,
  { label, reasons, notes }: FileContext,
): Report {
  const told = buildReport(build, {
    ...config,
    version,
    nowMs,
    run,
    reasons,
    notes: [...config.notes, ...notes],
    source: { kind: 'files', label },
    windows: null,
    load: null,
    links: () => [],
  });
  return toFileWords(told);
}
