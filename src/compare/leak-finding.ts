import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';
import { type Holder, type RetainedPart, rankHolders } from './holders.ts';
import { detectLeak, type LeakResult, MIN_STRAIGHT_MS } from './leak.ts';
import type { LeakLimits } from './leak-estimate.ts';
import { detectLeakOverSpan, MIN_SPAN_MS } from './leak-span.ts';
import { toLevelWindow } from './level-series.ts';
import { growthOver, loadGrowth } from './load-growth.ts';
import { type NotSame, type Snapshots, sameProcesses, sameReplicas } from './same-processes.ts';
import { median } from './theil-sen.ts';

/** What a service uploaded in one window, epoch milliseconds, `[fromMs, untilMs)`. */
export interface GaugeWindow {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly series: readonly Snapshots[];
  /** CPU uploads of the same service: they show that it lived, and how much load it had. May be empty. */
  readonly cpu: readonly Snapshots[];
}

/** One gauge of one service, as the leak rule looks at it. */
export interface GaugeLevels extends Sides<GaugeWindow> {
  readonly limits: LeakLimits;
  /** ln of the candidate's load over the baseline's where it is known: requests, or seconds of a fixed load. */
  readonly loadLog?: number | undefined;
}

/** Snapshots from the start of the baseline to the end of the candidate; `null` when nobody asked, else why they are not there. */
export type SpanSnapshots = readonly Snapshots[] | { readonly unread: string } | null;

/** Whether what is held keeps growing, over which time, and who holds what it gained, largest first. */
export interface LeakFinding {
  readonly result: LeakResult;
  /** The candidate window when absent, else all from the start of the baseline to the end of the candidate. */
  readonly over?: 'candidate' | 'span';
  readonly holders: readonly Holder[];
  /** Holders that rules set aside, largest first: what they gained is neither in the numbers of the result nor in `holders`. */
  readonly setAside?: readonly Holder[];
  /** Why a rise over the span could not be looked for, where it may matter. */
  readonly spanUnseen?: { readonly why: NotSame | 'unread'; readonly detail: string } | null;
}

/** What was held, to name the holders of a leak. */
export interface HeldParts {
  readonly table: StackTable;
  /** Early and late in the candidate window. */
  readonly edges: { readonly early: RetainedPart; readonly late: RetainedPart } | null;
  /** In the two windows. */
  readonly windows: Sides<RetainedPart>;
}

/** Longer spans are not read: one question of a server goes as far. */
const MAX_SPAN_MS = 24 * 3600 * 1000;
/** A rise of which the windows themselves show less than this part is none. */
const MIN_PART_SEEN = 0.25;

/**
 * Whether the time between the windows is worth a question: the candidate comes after the baseline, the same replicas sent
 * uploads in both, and hold more than they did. A leak cannot be where the level did not rise.
 */
export function isSpanWanted(levels: GaugeLevels): boolean {
  return hasRisen(levels) && sameReplicas([levels.baseline.series, levels.candidate.series]) === null;
}

function hasRisen({ baseline, candidate, limits }: GaugeLevels): boolean {
  const spanMs = candidate.untilMs - baseline.fromMs;
  if (baseline.fromMs >= candidate.fromMs || spanMs < MIN_SPAN_MS || spanMs > MAX_SPAN_MS) return false;
  const before = new Map(baseline.series.map(({ replica, values }) => [replica, values]));
  return candidate.series.some(
    ({ replica, values }) =>
      median(values) - median(before.get(replica) ?? []) >= MIN_PART_SEEN * limits.minRise,
  );
}

/**
 * Looks for a leak in the candidate window, with the baseline as what the same service does anyway, and over the span from
 * the baseline to the candidate where the same processes live on. One finding: the worse of the two, and the longer of
 * two that are equally bad.
 */
export function findLeak(levels: GaugeLevels, span: SpanSnapshots, held: HeldParts): LeakFinding {
  const inside = detectInside(levels);
  const across = detectAcross(levels, span);
  if ('result' in across && prevails(across.result, inside)) {
    const { baseline, candidate } = held.windows;
    const holders = rankHolders(held.table, baseline, candidate);
    return { result: across.result, over: 'span', holders, spanUnseen: null };
  }
  const { table, edges } = held;
  return {
    result: inside,
    over: 'candidate',
    holders: edges === null ? [] : rankHolders(table, edges.early, edges.late),
    spanUnseen: 'result' in across ? null : across.unseen,
  };
}

const SEVERITY = { inconclusive: 0, ok: 1, warn: 2, leak: 3 } as const;

function prevails(across: LeakResult, inside: LeakResult): boolean {
  const [over, within] = [SEVERITY[across.verdict], SEVERITY[inside.verdict]];
  return over > within || (over === within && over >= SEVERITY.warn);
}

function detectInside({ baseline, candidate, limits }: GaugeLevels): LeakResult {
  const { fromMs, untilMs, cpu } = candidate;
  const thirdMs = (untilMs - fromMs) / 3;
  return detectLeak({
    candidate: toLevelWindow(candidate.series, candidate.cpu),
    references: [toLevelWindow(baseline.series, baseline.cpu)],
    limits,
    loadGrowth: loadGrowth(
      { fromMs, untilMs: fromMs + thirdMs, cpu },
      { fromMs: untilMs - thirdMs, untilMs, cpu },
      untilMs - fromMs,
    ),
  });
}

type Unseen = NonNullable<LeakFinding['spanUnseen']>;
type Across = { readonly result: LeakResult } | { readonly unseen: Unseen | null };

function detectAcross(levels: GaugeLevels, span: SpanSnapshots): Across {
  const { baseline, candidate, limits } = levels;
  const windows = [baseline.series, candidate.series];
  if (span === null) return { unseen: unseen(levels, hasRisen(levels) ? sameReplicas(windows) : null) };
  if ('unread' in span) return { unseen: { why: 'unread', detail: span.unread } };
  const notSame = sameProcesses(windows, span, limits.minRise);
  if (notSame !== null) return { unseen: unseen(levels, notSame) };
  const inCandidate = span.map((one) => since(one, candidate.fromMs));
  const result = detectLeakOverSpan({
    span: toLevelWindow(span, []),
    later: toLevelWindow(inCandidate, []),
    limits,
    loadGrowth: loadBetween(levels),
  });
  return { result };
}

/** Other replicas are what a rollout leaves, and the usual thing; a span too short to fail is no loss. */
function unseen({ baseline, candidate }: GaugeLevels, why: NotSame | null): Unseen | null {
  const isShort = candidate.untilMs - baseline.fromMs < MIN_STRAIGHT_MS;
  return why === null || why === 'other-replicas' || isShort ? null : { why, detail: '' };
}

function loadBetween({ baseline, candidate, loadLog }: GaugeLevels): number | null {
  const spanMs = candidate.untilMs - baseline.fromMs;
  if (loadLog === undefined) return loadGrowth(baseline, candidate, spanMs);
  const lengths = (baseline.untilMs - baseline.fromMs) / (candidate.untilMs - candidate.fromMs);
  return growthOver(Math.exp(loadLog) * lengths, baseline, candidate, spanMs);
}

function since({ timesMs, values, ...rest }: Snapshots, fromMs: number): Snapshots {
  const earlier = timesMs.filter((time) => time < fromMs).length;
  return { ...rest, timesMs: timesMs.slice(earlier), values: values.slice(earlier) };
}
