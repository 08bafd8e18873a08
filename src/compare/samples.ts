import type { ProfileTypeKind } from '../profile/profile-type.ts';

/** Go's and Python's heap profilers take one sample about every 512 KiB of allocation. */
const HEAP_SAMPLE_BYTES = 524_288;
/** A CPU profiler samples at 100 Hz unless told otherwise. */
const DEFAULT_CPU_SAMPLE_NANOS = 10_000_000;
/** No profiler samples faster than 1000 Hz: a smaller common divisor means measured times, not counted samples. */
const SHORTEST_CPU_SAMPLE_NANOS = 1_000_000;

/**
 * Whether a whole number divides another; 0 divides none but itself. As `value % divisor === 0`, which takes ten times as long: a
 * quotient is exact where there is no remainder.
 */
export function isMultiple(value: number, divisor: number): boolean {
  if (!Number.isSafeInteger(value)) return value % divisor === 0;
  return Math.round(value / divisor) * divisor === value;
}

/** Greatest common divisor of all values that are not zero; 0 when there are none. */
function commonDivisor(blocks: readonly Float64Array[]): number {
  let divisor = 0;
  for (const block of blocks) {
    for (const value of block) {
      // Nearly all are multiples of what is known by then.
      if (isMultiple(value, divisor)) continue;
      let rest = divisor === 0 ? Math.abs(value) : Math.abs(value % divisor);
      while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
      if (divisor === 1) return 1;
    }
  }
  return divisor;
}

/**
 * What one sample weighs on a side, in the unit of the type. Profile metadata is not to be trusted for this
 * (a server's merged profile said 1 s where every value was a multiple of 10 ms), the values are.
 * @returns a positive number; for heap types the bytes one heap sample stands for, an upper bound of the count
 */
export function sampleWeight(kind: ProfileTypeKind, unit: string, blocks: readonly Float64Array[]): number {
  if (unit === 'bytes') return HEAP_SAMPLE_BYTES;
  // Snapshots that a server added up are multiples of their number: a divisor would differ between equal sides.
  if (kind === 'gauge') return 1;
  const divisor = commonDivisor(blocks);
  // Measured times (locks, delays) have no samples: they are weighed as if a CPU profiler had taken them.
  if (unit === 'nanoseconds') {
    return divisor < SHORTEST_CPU_SAMPLE_NANOS ? DEFAULT_CPU_SAMPLE_NANOS : divisor;
  }
  return divisor === 0 ? 1 : divisor;
}
