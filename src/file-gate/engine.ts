import type { FileConfig } from '../config/file-source.ts';
import { matchesGlob } from '../config/glob.ts';
import type { FileGateSetting } from '../file-gate.ts';
import { serviceModes, unusedNotes, withRules } from '../gate/rules.ts';
import { withWaivers } from '../gate/waivers.ts';
import type { BudgetMeasure } from '../judge/budget-measures.ts';
import { type JudgedBuild, judgeBuild } from '../judge/judge.ts';
import type { Reason } from '../judge/verdict.ts';
import type { WaivedBuild } from '../judge/waiver-rules.ts';
import { buildReport } from '../report/build-report.ts';
import { toFileWords } from '../report/file-words.ts';
import { formatPlural } from '../report/numbers.ts';
import type { Report } from '../report/report.ts';
import { type PerSide, SIDES } from '../sources/plan.ts';
import type { FoundFiles } from '../sources/profile-files/find.ts';
import type { FileService } from '../sources/profile-files/services.ts';
import type { ComparedService } from './comparison.ts';

export { compareService } from './comparison.ts';

/** The files of all services, compared. */
export interface ComparedFiles {
  readonly found: PerSide<FoundFiles>;
  readonly services: readonly FileService[];
  readonly compared: readonly ComparedService[];
  /** Worth knowing about the whole run. */
  readonly notes: readonly Reason[];
}

/** Judges what was compared and reports it. */
export function judgeFiles(
  { found, services, compared, notes }: ComparedFiles,
  config: FileConfig,
  setting: FileGateSetting,
): Report {
  const judged = judge(services, compared, config, setting.nowMs);
  return report(judged.build, config, setting, {
    label: labelOf(config, found),
    reasons: [],
    notes: [...judged.notes, ...notes],
  });
}

/** A build that is not evaluated as a whole. */
export function judgeNoFiles(config: FileConfig, setting: FileGateSetting, reason: Reason): Report {
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
  { nowMs, version, run, flameGraphs }: FileGateSetting,
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
    flameGraphs,
  });
  return toFileWords(told);
}
