import type { ComparisonData, HistoryData } from './comparison.ts';
import { leafFunctions, sumBlocks } from './costs.ts';
import { majorityFactor } from './pace.ts';

/** A window at another pace than the baseline's by more than this factor speaks of another load or a busier machine. */
const SAME_PACE = Math.log(1.25);

/** Earlier windows of all services of a build, each with its length; null for one that could not be read. */
export interface EarlierWindows {
  readonly data: ComparisonData;
  readonly windows: readonly ((HistoryData & { readonly durationMs: number }) | null)[];
}

/** Why an earlier window is not used. */
export type HistoryFault = 'unread' | 'empty' | 'pace';

/**
 * Which earlier windows may stand for the baseline: read, with samples in some service, and run at its pace. A busy machine
 * changes functions unevenly, so that one window under a busy neighbour would blur all others.
 * @param services all of the build, with the same earlier windows
 * @returns per window null when it may be used, else why not
 */
export function judgeHistory(services: readonly EarlierWindows[]): readonly (HistoryFault | null)[] {
  // A level has no earlier windows, nor has what only the candidate has: neither can tell whether one was read.
  const all = services.filter(({ windows }) => windows.length > 0);
  const cpu = all.filter(({ data }) => data.kind === 'cpu');
  const asked = cpu.length > 0 ? cpu : all;
  const count = Math.max(0, ...asked.map(({ windows }) => windows.length));
  return Array.from({ length: count }, (_, index) => {
    const found = asked.map(({ windows }) => windows[index]);
    if (found.every((window) => window === null)) return 'unread';
    const paces = asked.flatMap((service, at) => paceOf(service.data, found[at] ?? null));
    if (paces.length === 0) return 'empty';
    return Math.abs(majorityFactor(paces.sort((a, b) => a - b))) > SAME_PACE ? 'pace' : null;
  });
}

/** A service that held less in an earlier window hardly ran: its counting noise would drown what windows differ by. */
const MIN_PART = 0.1;

/** Whether a service ran in an earlier window, by what it held in the baseline. */
export function ranIn(data: ComparisonData, { values }: Pick<HistoryData, 'values'>): boolean {
  const [usual, earlier] = totals(data, values);
  return earlier > 0 && earlier >= MIN_PART * usual;
}

/** ln of cost per second over the baseline's; nothing when either has none. */
function paceOf(data: ComparisonData, window: EarlierWindows['windows'][number]): readonly number[] {
  if (window === null) return [];
  const [usual, earlier] = totals(data, window.values);
  const ratio = earlier / window.durationMs / (usual / data.baseline.durationMs);
  return usual > 0 && earlier > 0 ? [Math.log(ratio)] : [];
}

/** What the baseline and an earlier window hold, idle functions left out. */
function totals({ baseline, table, ignored }: ComparisonData, values: Float64Array): [number, number] {
  const leaves = leafFunctions(table);
  const kept = (window: Float64Array) =>
    window.reduce((sum, value, stack) => (ignored[leaves[stack] as number] === 1 ? sum : sum + value), 0);
  return [kept(sumBlocks(baseline.blocks, leaves.length)), kept(values)];
}
