import { encodePprof, type PprofFunction } from './pprof-encode.ts';
import { type StackTable, stackCount } from './profile.ts';
import type { ProfileTypeParts } from './profile-type.ts';

/** Stacks of one side, to be written as pprof. */
export interface PprofStacks {
  readonly table: StackTable;
  /** Cost of each stack of the table, in `unit`. Stacks that cost nothing are left out, their functions too. */
  readonly values: Float64Array;
  readonly sampleType: string;
  readonly unit: string;
  /** Both empty when there is no period. */
  readonly periodType: ProfileTypeParts['periodType'];
  readonly periodUnit: ProfileTypeParts['periodUnit'];
  /** The window, epoch milliseconds. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Lines that `go tool pprof -comments` prints. */
  readonly comments?: readonly string[];
}

/** Values are 64-bit integers with a sign. */
const MAX_VALUE = 2 ** 63;

/**
 * Writes stacks as pprof, not compressed. pprof has whole numbers only, so values are rounded. Lines are left out: a stack
 * stands for all lines of its functions.
 * @throws RangeError for a value that does not fit into 64 bits
 */
export function writePprof(stacks: PprofStacks): Uint8Array {
  const { table, sampleType, unit, fromMs, untilMs } = stacks;
  const functions: PprofFunction[] = [];
  const newId = new Int32Array(table.functions.length).fill(-1);
  const rename = (id: number): number => {
    if (newId[id] === -1) {
      const { name = '', file: tail = '' } = table.functions[id] ?? {};
      newId[id] = functions.push({ name, file: table.places?.get(id)?.file ?? tail, line: 0 }) - 1;
    }
    return newId[id] as number;
  };
  return encodePprof({
    sampleType: { type: sampleType, unit },
    periodType: { type: stacks.periodType, unit: stacks.periodUnit },
    period: 0,
    functions,
    samples: samplesOf(stacks, rename),
    timeNanos: toNanos(fromMs),
    durationNanos: toNanos(untilMs) - toNanos(fromMs),
    defaultSampleType: sampleType,
    comments: stacks.comments ?? [],
  });
}

/** The functions are numbered while the samples are written, which stand before them in the file. */
function* samplesOf(
  { table, values }: PprofStacks,
  rename: (id: number) => number,
): Generator<{ stack: readonly number[]; value: number | bigint }> {
  for (let stack = 0; stack < stackCount(table); stack++) {
    const value = toInteger(values[stack] ?? 0);
    if (value === 0) continue;
    const frames: number[] = [];
    const end = table.stackOffsets[stack + 1] as number;
    for (let at = table.stackOffsets[stack] as number; at < end; at++) {
      frames.push(rename(table.stackFrames[at] as number));
    }
    yield { stack: frames, value };
  }
}

function toInteger(value: number): number | bigint {
  if (!(Math.abs(value) < MAX_VALUE)) throw new RangeError(`${value} is no 64-bit value`);
  const whole = Math.round(value);
  return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}

function toNanos(timeMs: number): bigint {
  return BigInt(Math.round(timeMs)) * 1_000_000n;
}
