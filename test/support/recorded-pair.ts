import { join } from 'node:path';
import { compareSides } from '../../src/compare/compare.ts';
import type { ComparisonData, ComparisonResult, SideData } from '../../src/compare/comparison.ts';
import { ignoredFunctions } from '../../src/config/ignore.ts';
import { loadRecordings, type Recordings, type Upload } from '../../src/demo/recordings.ts';
import { IDLE_FUNCTIONS } from '../../src/profile/runtime-frames.ts';
import { createStackTableBuilder } from '../../src/profile/stack-table.ts';
import { SELECTION } from './comparison-data.ts';
import { type RecordedWindow, recordedWindows } from './recorded-gate.ts';

const ROOT = join(import.meta.dirname, '../..');
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const BLOCKS = 6;
/** Main loops of the recorded services that sleep. */
const SLEEPING = [
  { function: 'serve', file: 'ai.py' },
  { function: 'process_batch', file: 'backend.py' },
];
/** From the second of the first upload to the second after the last; a neighbour is busy in the last one. */
const OTHER_HOUR = {
  a1: { startMs: 1795362396000, endMs: 1795362631000 },
  a2: { startMs: 1795362639000, endMs: 1795362874000 },
  b1: { startMs: 1795363125000, endMs: 1795363360000 },
};

/** One service's CPU in two recorded windows, as data and as measured. */
export interface RecordedPair {
  readonly data: ComparisonData;
  readonly result: ComparisonResult;
}

/** Compares two windows without server and gate: the demo's by name, or `a1`, `a2`, `b1` of another hour. */
export async function loadRecordedPairs(): Promise<
  (service: string, baseline: string, candidate: string) => RecordedPair
> {
  const demo = await loadRecordings(join(ROOT, 'demo/recordings/windows'));
  const other = await loadRecordings(join(ROOT, 'test/fixtures/recordings/windows-other-hour'));
  const windows: Readonly<Record<string, RecordedWindow>> = { ...(await recordedWindows()), ...OTHER_HOUR };
  return (service, baseline, candidate) => {
    const recordings = baseline in OTHER_HOUR ? other : demo;
    const data = toData(recordings, service, [windows[baseline]!, windows[candidate]!]);
    return { data, result: compareSides(data, SELECTION) };
  };
}

function toData(
  { uploads }: Recordings,
  service: string,
  pair: readonly [RecordedWindow, RecordedWindow],
): ComparisonData {
  const builder = createStackTableBuilder();
  const chosen = pair.map((window) =>
    uploads.filter(
      ({ timeMs, profileType, labels }) =>
        profileType === CPU &&
        labels.get('service_name') === service &&
        timeMs >= window.startMs &&
        timeMs < window.endMs,
    ),
  );
  const indexes = chosen.map((list) => list.map(({ profile }) => builder.add(profile(), 0)));
  const { table, blocks } = builder.finish();
  const side = (which: 0 | 1): SideData => {
    const { startMs, endMs } = pair[which];
    const sums = Array.from({ length: BLOCKS }, () => new Float64Array(table.stackOffsets.length - 1));
    for (const [index, { timeMs }] of (chosen[which] as readonly Upload[]).entries()) {
      const sum = sums[Math.floor(((timeMs - startMs) * BLOCKS) / (endMs - startMs))]!;
      for (const [stack, value] of blocks[indexes[which]![index]!]!.entries()) sum[stack]! += value;
    }
    return { blocks: sums, durationMs: endMs - startMs, uploads: chosen[which]!.length };
  };
  const idle = [...IDLE_FUNCTIONS.map((name) => ({ function: name })), ...SLEEPING];
  const ignored = ignoredFunctions(table.functions, idle);
  return { kind: 'cpu', unit: 'nanoseconds', table, ignored, baseline: side(0), candidate: side(1) };
}
