import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareUpload } from '../../../src/push/prepare.ts';
import { readPprof } from '../../support/pprof-reader.ts';
import { encodePprof } from '../../support/pprof-writer.ts';
import { pushSettings } from '../../support/push-settings.ts';

const RECORDINGS = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const WRITTEN_MS = 1_795_360_238_123;
const GO = encodePprof({
  sampleTypes: [
    { type: 'samples', unit: 'count' },
    { type: 'cpu', unit: 'nanoseconds' },
  ],
  samples: [{ locationIds: [1], values: [3, 30_000_000] }],
  locations: [{ id: 1, lines: [{ functionId: 1, line: 41 }] }],
  functions: [{ id: 1, name: 'main.work', file: 'main.go' }],
  timeNanos: 1_795_360_000_000_000_000n,
  durationNanos: 10_000_000_000n,
});

const prepare = (
  bytes: Uint8Array,
  given: Parameters<typeof pushSettings>[0] = {},
  taken = new Set<number>(),
) => prepareUpload({ name: 'recording', bytes, modifiedMs: WRITTEN_MS }, pushSettings(given), 0, taken);

test('two threads of a real recording, to the sample', async () => {
  const bytes = readFileSync(join(RECORDINGS, 'ai-yolo26.baseline.speedscope.json'));
  const upload = await prepare(bytes, {
    intervalMs: 15_000,
    labels: [{ name: 'version', value: '3f2a91c' }],
  });
  expect(upload).toMatchObject({
    labels: [
      { name: '__name__', value: 'process_cpu' },
      { name: 'service_name', value: 'ai-yolo26' },
      { name: 'version', value: '3f2a91c' },
    ],
    startMs: WRITTEN_MS - 15_000,
    durationMs: 15_000,
    totalNanos: 2_470_000_000n,
    periodNanos: 10_000_000n,
    stackCount: 27,
    depth: 7,
  });
  const sent = readPprof(upload!.pprof);
  expect(sent.samples).toBe(27);
  expect([...sent.stacks.values()].reduce((sum, [value = 0n]) => sum + value, 0n)).toBe(2_470_000_000n);
  expect(sent.timeNanos).toBe(BigInt(WRITTEN_MS - 15_000) * 1_000_000n);
});

test('the same recording gives the same bytes', async () => {
  const bytes = readFileSync(join(RECORDINGS, 'ai-yolo26.candidate.folded'));
  const [one, other] = await Promise.all([
    prepare(bytes, { intervalMs: 15_000 }),
    prepare(gzipSync(bytes), { intervalMs: 15_000 }),
  ]);
  expect(one).toEqual(other);
});

test('pprof of CPU time stays as it is, with its own time', async () => {
  const sent = readPprof((await prepare(GO))!.pprof);
  expect(sent).toMatchObject({
    sampleTypes: ['samples/count', 'cpu/nanoseconds'],
    stacks: new Map([['main.work@main.go:41', [3n, 30_000_000n]]]),
    timeNanos: 1_795_360_000_000_000_000n,
    durationNanos: 10_000_000_000n,
    periodType: 'cpu/nanoseconds',
  });
  const moved = readPprof((await prepare(GO, { fromMs: 60_000 }))!.pprof);
  expect(moved).toMatchObject({ timeNanos: 60_000_000_000n, durationNanos: 10_000_000_000n });
});

test('recordings of one time lie a millisecond apart', async () => {
  const taken = new Set<number>();
  const starts = [await prepare(GO, {}, taken), await prepare(GO, {}, taken)].map(
    (upload) => upload?.startMs,
  );
  expect(starts).toEqual([1_795_360_000_000, 1_795_360_000_001]);
  expect(readPprof((await prepare(GO, {}, taken))!.pprof).timeNanos).toBe(1_795_360_000_002_000_000n);
});

test('a recording without samples is nothing to push', async () => {
  expect(await prepare(Buffer.from('main;idle 0\n'))).toBeNull();
});

test.each([
  ['', 'recording is no recording that can be read', 'an empty file'],
  ['<html>', 'recording is no recording that can be read', 'HTML'],
  [
    '{"$schema":"speedscope","shared":{"frames":[]},"profiles":[{}]}',
    'recording is no recording that can be read',
    '$.profiles[0].unit',
  ],
  [
    '{"shared":{"frames":[]},"profiles":[{"type":"sampled","unit":"bytes","startValue":0,"endValue":1,"samples":[],"weights":[]}]}',
    'recording is no CPU profile',
    'space in bytes',
  ],
  ['main;work 3\n', 'recording does not tell when it was recorded', 'how long'],
])('%j', async (text, message, why) => {
  await expect(prepare(Buffer.from(text))).rejects.toMatchObject({
    message,
    why: expect.stringContaining(why),
  });
});
