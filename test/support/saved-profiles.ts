import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { matchesGlob } from '../../src/config/glob.ts';
import { mergeStacks } from '../../src/demo/merge.ts';
import { type Profile, stackCount } from '../../src/profile/profile.ts';
import { encodeSnapshot } from '../../src/sources/snapshot/encode.ts';
import type { Snapshot } from '../../src/sources/snapshot/model.ts';
import { type TakeRequest, takeSnapshot } from '../../src/sources/snapshot/take.ts';
import type { BlockQuery, ProfileSource } from '../../src/sources/source.ts';
import { type FakeUploads, fakeSource } from './fake-source.ts';

/** One upload with all it holds. */
export interface HeldUpload {
  readonly timeMs: number;
  readonly profile: Profile;
}

/** A profile of the sums of others, stack by stack, in the order in which they first appear. */
function merged(profiles: readonly Profile[]): Profile {
  const { frames, stacks, values } = mergeStacks(profiles);
  const offsets = [0];
  for (const { length } of stacks) offsets.push((offsets.at(-1) as number) + length);
  return {
    sampleTypes: [profiles[0]?.sampleTypes[0] ?? { type: 'cpu', unit: 'nanoseconds' }],
    defaultSampleType: 0,
    frames,
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(stacks.flat()),
    values: [BigInt64Array.from(values)],
    durationNanos: 0,
  };
}

/** A source whose blocks are the sums of the uploads in them, the same ones for every service and type. */
export function sourceOf(uploads: readonly FakeUploads[], held: readonly HeldUpload[]): ProfileSource {
  const read = ({ window }: BlockQuery) =>
    merged(
      held
        .filter(({ timeMs }) => timeMs >= window.fromMs && timeMs < window.untilMs)
        .map(({ profile }) => profile),
    );
  return fakeSource({ uploads, read });
}

/** The clock of snapshots in tests. */
export const TAKEN_MS = Date.UTC(2026, 10, 22, 3);

/** A snapshot of a source that has something to save. */
export async function taken(
  source: ProfileSource,
  request: Pick<TakeRequest, 'side'> & Partial<TakeRequest>,
): Promise<Snapshot> {
  const all = { services: [], profileTypes: ['cpu'], typesAsked: false, history: [], matches: matchesGlob };
  const setting = { version: '1.2.3', nowMs: TAKEN_MS, onProgress: () => undefined };
  const result = await takeSnapshot(source, { ...all, ...request }, setting);
  if (result.kind === 'nothing') throw new Error(result.reason.message);
  return result.snapshot;
}

/** What a profile holds, whatever its order: stacks as texts, leaf first, with their values. */
export function contentOf(profile: Profile): Readonly<Record<string, string>> {
  const entries = Array.from({ length: stackCount(profile) }, (_, stack) => {
    const frames = profile.stackFrames.subarray(profile.stackOffsets[stack], profile.stackOffsets[stack + 1]);
    const text = Array.from(frames, (frame) => JSON.stringify(profile.frames[frame])).join();
    return [text, String(profile.values[profile.defaultSampleType]?.[stack])] as const;
  });
  return Object.fromEntries(entries.filter(([text, value]) => text !== '' && value !== '0'));
}

type Line = Record<string, unknown>;

/** The bytes of a snapshot with its lines changed by somebody who knows how to make a checksum. */
export async function forged(snapshot: Snapshot, change: (lines: Line[]) => void): Promise<Uint8Array> {
  const lines = gunzipSync(await encodeSnapshot(snapshot))
    .toString()
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  change(lines);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${text}{"sha256":"${sha256}"}\n`);
}
