import type { Sides } from '../compare/comparison.ts';
import type { Steadiness } from '../compare/steadiness.ts';
import { measureWindows } from '../compare/warm-up.ts';
import { createGrouping, type GroupRule } from '../config/group.ts';
import type { Load } from '../config/resolve.ts';
import type { SideWindow } from '../config/window.ts';
import { compareWindows, type ReadWindows, type WindowPolicy } from '../judge/compare-windows.ts';
import { emptyWindow, otherVersion } from '../judge/confirm-notes.ts';
import { confirmDoubts, findDoubts } from '../judge/confirm-rules.ts';
import type { JudgeCase, JudgedBuild, JudgedComparison } from '../judge/judge.ts';
import type { Reason } from '../judge/verdict.ts';
import type { Progress } from '../sources/collect.ts';
import type { PlannedComparison, SideRequest } from '../sources/plan.ts';
import { reasonOfError } from '../sources/pyroscope/diagnose.ts';
import { collectSecondWindow, planSecondWindow } from '../sources/second-window.ts';
import { type ProfileSource, SourceError } from '../sources/source.ts';
import { type InputSetting, withSecondWindow } from './compare-input.ts';

/** What was read and seen at first. */
export interface FirstLook {
  readonly read: ReadonlyMap<PlannedComparison, ReadWindows>;
  readonly steadiness: Sides<Steadiness>;
}

/** What a person sets, as far as a second look needs it. */
export type ConfirmSetting = InputSetting &
  WindowPolicy & { readonly confirm: SideWindow | null; readonly groups: readonly GroupRule[] };

/** Whom to ask. */
export interface ConfirmSource {
  readonly source: ProfileSource;
  readonly onProgress: (progress: Progress) => void;
}

/** A comparison whose warnings are tested again. */
interface Pending {
  readonly judged: JudgedComparison;
  readonly planned: PlannedComparison;
  readonly first: ReadWindows;
}

/**
 * Tests warnings again in a second window of the candidate, where one is set: only that window of only their comparisons is
 * fetched. A server that cannot answer leaves the first verdict as it is, with a note.
 * @returns the cases of the build with what the second look found; null when there was nothing to look at
 */
export async function lookAgain(
  build: JudgedBuild,
  look: FirstLook,
  setting: ConfirmSetting,
  asking: ConfirmSource,
): Promise<readonly JudgeCase[] | null> {
  if (setting.confirm === null) return null;
  const doubts = findDoubts(build);
  if (doubts.length === 0) return null;
  const pending = doubts.flatMap(({ comparison: judged, functions }): Pending[] => {
    const { service, profileType } = judged.case;
    const found = [...look.read].find(
      ([planned]) => planned.service === service && planned.profileType === profileType,
    );
    return functions.length === 0 || found === undefined
      ? []
      : [{ judged, planned: found[0], first: found[1] }];
  });
  const { selector, fromMs, untilMs } = setting.confirm;
  const window = { selector, window: { fromMs, untilMs } };
  const cases = pending.length === 0 ? [] : await readAgain(pending, window, look, setting, asking);
  const second = new Map(pending.map(({ judged }, index) => [judged, cases[index] as JudgeCase]));
  return confirmDoubts(build, { doubts, cases: second }, setting.policy);
}

/** The pending comparisons with the second window as the candidate, in their order. */
async function readAgain(
  pending: readonly Pending[],
  window: SideRequest,
  look: FirstLook,
  setting: ConfirmSetting,
  { source, onProgress }: ConfirmSource,
): Promise<readonly JudgeCase[]> {
  const all = [...look.read.keys()];
  const planned = await planSecondWindow(
    source,
    pending.map((one) => one.planned),
    all,
    window,
  ).catch(asSourceError);
  if (planned instanceof SourceError) return pending.map((one) => unread(one, reasonOfError(planned)));
  const faults = planned.map((again, index) => faultOf(again, (pending[index] as Pending).planned));
  const total = planned.reduce(
    (sum, { sides }, index) => sum + (faults[index] === null ? sides.candidate.blocks.length : 0),
    0,
  );
  let done = 0;
  const read = await Promise.all(
    planned.map((again, index) => {
      const { service, profileType } = again;
      const tick = () => onProgress({ done: ++done, total, service, profileType });
      return faults[index] ?? readOne(source, again, pending[index] as Pending, setting, tick);
    }),
  );
  return compareAgain(pending, read, look, setting);
}

function asSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  throw error;
}

function faultOf({ sides }: PlannedComparison, first: PlannedComparison): Reason | null {
  const { series, uploads } = sides.candidate;
  return uploads === 0 ? emptyWindow() : otherVersion(first.sides.candidate.series, series);
}

async function readOne(
  source: ProfileSource,
  comparison: PlannedComparison,
  { first }: Pending,
  setting: ConfirmSetting,
  onAnswer: () => void,
): Promise<ReadWindows | Reason> {
  const { table, baseline, history = [] } = first.data;
  const before = {
    table,
    baseline: baseline.blocks,
    history: history.map(({ values }) => values),
    grouping: createGrouping(setting.groups, setting.ignore),
  };
  const profiles = await collectSecondWindow(source, comparison, before, onAnswer);
  if (profiles instanceof SourceError) return reasonOfError(profiles);
  return withSecondWindow(first, { comparison, profiles }, { ...setting, load: loadOf(setting) });
}

/** Requests were counted for the first window of the candidate only. */
function loadOf({ load }: ConfirmSetting): Load {
  return load.kind === 'requests' ? { kind: 'auto' } : load;
}

function compareAgain(
  pending: readonly Pending[],
  read: readonly (ReadWindows | Reason)[],
  { steadiness }: FirstLook,
  setting: ConfirmSetting,
): readonly JudgeCase[] {
  const { candidate } = measureWindows(read.filter((one) => 'data' in one));
  const windows = { baseline: steadiness.baseline, candidate };
  return pending.map((one, index) => {
    const found = read[index] as ReadWindows | Reason;
    if (!('data' in found)) return unread(one, found);
    const policy = one.judged.case.policy ?? setting.policy;
    const { result, incomparable } = compareWindows(found, windows, {
      ...setting,
      policy,
      load: loadOf(setting),
    });
    return { ...one.judged.case, result, incomparable, reasons: [] };
  });
}

function unread({ judged: { case: first } }: Pending, reason: Reason): JudgeCase {
  const { service, profileType, required } = first;
  return { service, profileType, required, reasons: [reason] };
}
