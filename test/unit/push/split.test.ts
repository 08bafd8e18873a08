import { expect, test } from 'vitest';
import { cpuStacks, encodeCpuStacks } from '../../../src/profile/cpu-stacks.ts';
import { parseFolded } from '../../../src/profile/folded.ts';
import { prepareUpload } from '../../../src/push/prepare.ts';
import { freeMilliseconds } from '../../../src/push/recorded-time.ts';
import { splitStacks } from '../../../src/push/split.ts';
import { readPprof } from '../../support/pprof-reader.ts';
import { pushSettings } from '../../support/push-settings.ts';

const folded = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, i) => `main;f${i % 300};g${i} ${1 + (i % 5)}`).join('\n'));
const AT = { startMs: 1_795_360_000_000, durationMs: 15_000 };

function added(pprofs: readonly Uint8Array[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [stack, [value = 0n]] of pprofs.flatMap((one) => [...readPprof(one).stacks]))
    sums.set(stack, (sums.get(stack) ?? 0n) + value);
  return sums;
}

test('the parts of a recording together hold what the whole holds, and each no more than it may', () => {
  const whole = cpuStacks(parseFolded(folded(1000)), 100);
  const parts = splitStacks(whole, 300);
  expect(parts.map(({ stacks }) => stacks.length)).toEqual([300, 300, 300, 100]);
  expect(parts.reduce((sum, { totalNanos }) => sum + totalNanos, 0n)).toBe(whole.totalNanos);
  expect(added(parts.map((part) => encodeCpuStacks(part, AT)))).toEqual(added([encodeCpuStacks(whole, AT)]));
  for (const { frames, stacks } of parts) expect(new Set(stacks.flat()).size).toBe(frames.length);
});

test('a recording that fits is left alone', () => {
  const whole = cpuStacks(parseFolded(folded(300)), 100);
  expect(splitStacks(whole, 300)).toEqual([whole]);
  expect(splitStacks(whole)[0]).toBe(whole);
});

test('a recording of more than 16,000 stacks is sent in parts of one second', async () => {
  const bytes = folded(16_500);
  const taken = new Set<number>();
  const recording = { name: 'recording', bytes, modifiedMs: 1_795_360_015_999 };
  const upload = await prepareUpload(recording, pushSettings({ intervalMs: 15_000 }), 0, taken);
  const parts = [upload!.pprof, ...upload!.moreParts].map(readPprof);
  expect(parts.map(({ samples }) => samples)).toEqual([16_000, 500]);
  const times = parts.map(({ timeNanos }) => Number(timeNanos / 1_000_000n));
  expect(times).toEqual([1_795_360_000_998, 1_795_360_000_999]);
  expect([...taken].sort()).toEqual(times);
  expect(upload).toMatchObject({ startMs: times[0], stackCount: 16_500, totalNanos: 495_000_000_000n });
});

test.each([
  [1000, 1, [], [1000]],
  [1000, 1, [1000, 1001], [1002]],
  [1999, 1, [], [1999]],
  [1999, 3, [], [1997, 1998, 1999]],
  [1500, 2, [1500], [1501, 1502]],
  [1999, 2, [1998], [1999, 2000]],
  [1005, 2000, [], null],
])('from %i on, %i free ones beside %j', (startMs, count, used, expected) => {
  const taken = new Set(used);
  const found = freeMilliseconds(startMs, count, taken);
  if (expected !== null) expect(found).toEqual(expected);
  expect(new Set(found).size).toBe(count);
  expect(taken.size).toBe(used.length + count);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(1000);
});
