import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeSnapshot } from '../../../../src/sources/snapshot/decode.ts';
import { encodeSnapshot } from '../../../../src/sources/snapshot/encode.ts';
import { SnapshotFormatError } from '../../../../src/sources/snapshot/format-error.ts';
import type { Snapshot } from '../../../../src/sources/snapshot/model.ts';
import { foldedProfile } from '../../../support/fake-source.ts';
import { forged, sourceOf, TAKEN_MS, taken } from '../../../support/saved-profiles.ts';

const WINDOW = { fromMs: TAKEN_MS - 240_000, untilMs: TAKEN_MS };
const PROFILE = foldedProfile({ 'main;work;inner': 30_000_000, 'main;wait': 10_000_000 });

let snapshot: Snapshot;
let bytes: Uint8Array;
beforeAll(async () => {
  const held = [20_000, 100_000].map((afterMs) => ({ timeMs: WINDOW.fromMs + afterMs, profile: PROFILE }));
  // Its uploads say that they hold nothing: two blocks of two minutes of which one is empty.
  const uploads = [{ service: 'a', replica: 'a-1', version: 'v1', level: () => 0, ...WINDOW }];
  snapshot = await taken(sourceOf(uploads, held), { side: { selector: '{env="test"}', window: WINDOW } });
  bytes = await encodeSnapshot(snapshot);
});

function refusal(given: Uint8Array, limits?: Parameters<typeof decodeSnapshot>[1]): SnapshotFormatError {
  try {
    decodeSnapshot(given, limits);
  } catch (error) {
    if (error instanceof SnapshotFormatError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const text = () => gunzipSync(bytes).toString();

test('the file is lines of JSON that anybody can read', () => {
  const [header, uploads, profile, sum] = text()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(header).toEqual({
    format: 'flamegate-snapshot',
    version: 1,
    tool: '1.2.3',
    createdAt: '2026-11-22T03:00:00.000Z',
    source: 'Fake source',
    windows: [{ selector: '{env="test"}', ...WINDOW }],
    series: [{ selector: '{env="test"}', ...WINDOW, entries: [['a', snapshot.profiles[0]?.profileType]] }],
    asked: {
      services: [],
      profileTypes: ['cpu'],
      series: [{ selector: '{env="test"}', entries: [['a', snapshot.profiles[0]?.profileType]] }],
    },
    uploads: 1,
    profiles: 1,
  });
  expect(uploads).toMatchObject({ series: [{ service: 'a', replica: 'a-1', version: 'v1' }] });
  expect(uploads.series[0].times.slice(0, 3)).toEqual([WINDOW.fromMs, 15_000, 15_000]);
  expect(profile).toMatchObject({
    service: 'a',
    scale: 10_000_000,
    names: ['main', 'work', 'inner', 'wait'],
  });
  expect(profile.slices[1]).toMatchObject({ stacks: [], values: [] });
  expect(profile.slices[0]).toMatchObject({ stacks: [0, 1], values: [3, 1] });
  expect(sum).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
});

describe('is refused with the reason and what to do', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'it is no snapshot: the file is empty'],
    ['text', () => Buffer.from('hello'), 'it is no snapshot: it is not gzipped'],
    ['other JSON', () => gzipSync('{"format":"speedscope"}\n'), 'its first line does not say that it is one'],
    ['one long line', () => gzipSync('x'.repeat(100)), 'its first line does not say that it is one'],
    [
      'newer',
      () => gzipSync('{"format":"flamegate-snapshot","version":7}\n'),
      'line 1 has format version 7, and this flamegate reads up to 1',
    ],
    [
      'no version',
      () => gzipSync('{"format":"flamegate-snapshot","version":"1"}\n'),
      'line 1, version is no version',
    ],
    [
      'cut before it was packed',
      () => gzipSync(text().split('\n').slice(0, -2).join('\n')),
      'the last line is no checksum',
    ],
    ['cut after', () => bytes.subarray(0, 200), 'truncated'],
    ['changed', () => gzipSync(text().replace('a-1', 'a-2')), 'holds another checksum'],
    ['with more behind it', () => Buffer.concat([bytes, Buffer.from('more')]), 'the gzip data is corrupt'],
  ])('%s', (_, make, reason) => {
    const { message, remedy } = refusal(make());
    expect(message).toContain(reason);
    expect(message).not.toContain('profile:');
    expect(remedy).not.toBe('');
  });

  test('a bomb of bytes', () => {
    const { message } = refusal(gzipSync(Buffer.alloc(1_000_000)), { maxBytes: 10_000, maxFrames: 100 });
    expect(message).toContain('more than 10000 bytes');
  });

  test('a small tree of endless stacks', async () => {
    const bomb = await forged(snapshot, (lines) => {
      const chain = Array.from({ length: 3000 }, () => 1);
      Object.assign(lines[2] as object, {
        parents: chain,
        nodes: chain.map(() => 0),
        stacks: [0, ...chain.slice(1)],
      });
    });
    const { message } = refusal(bomb, { maxBytes: 1e6, maxFrames: 1e6 });
    expect(message).toMatch(/^line 3, stacks unpack to \d{7} frames, more than the limit of 1000000$/u);
  });

  test.each<[number, object, string]>([
    [0, { windows: [] }, 'line 1, windows must have 1 to 64 entries'],
    [0, { windows: [{ selector: '{a=', ...WINDOW }] }, 'line 1, windows[0], selector is no label selector'],
    [0, { windows: [{ selector: '', fromMs: 5, untilMs: 5 }] }, 'line 1, windows[0], untilMs must be'],
    [0, { tool: '1.0\n::error::' }, 'line 1, tool is no version of flamegate'],
    [0, { createdAt: 'yesterday' }, 'line 1, createdAt is no point in time'],
    [0, { profiles: 2 }, 'line 1 promises 4 lines, but there are 3'],
    [
      1,
      { series: [{ service: 'a', replica: '', version: '', times: [5, -6], values: [1, 1] }] },
      'line 2, series[0].times[1] must not go back in time',
    ],
    [
      1,
      { series: [{ service: 'a', replica: '', version: '', times: [5], values: [] }] },
      'line 2, series[0].values must have 1 entries, it has 0',
    ],
    [2, { profileType: 'cpu' }, 'line 3, profileType is no profile type id'],
    [2, { parents: [0, 1, 1, 3] }, 'line 3, parents[0] is no node before this one'],
    [2, { nodes: [0, 1, 1, 9] }, 'line 3, nodes[3] is no index into 4 entries'],
    [2, { names: ['x'] }, 'line 3, frameNames[1] is no index into 1 entries'],
    [2, { scale: 0 }, 'line 3, scale must be a whole number of at least 1'],
    [2, { slices: [] }, 'line 3, slices must have an entry'],
    [
      2,
      { slices: [{ ...WINDOW, stacks: [1, 0], values: [1, 1] }] },
      'line 3, slices[0].stacks[1] must come after',
    ],
    [
      2,
      { slices: [{ ...WINDOW, stacks: [0], values: [2 ** 52] }], scale: 2 ** 40 },
      'line 3, slices[0].values[0] does not fit into 64 bits',
    ],
  ])('line %i with %j', async (line, change, reason) => {
    const made = await forged(snapshot, (lines) => {
      Object.assign(lines[line] as object, change);
    });
    const { message, remedy } = refusal(made);
    expect(message).toContain(reason);
    expect(remedy).toContain('take a new snapshot');
  });
});

test('what a later flamegate adds to this version is left alone', async () => {
  const made = await forged(snapshot, (lines) => {
    for (const line of lines) line.more = { calibration: 1 };
  });
  expect(decodeSnapshot(made)).toEqual(snapshot);
});
