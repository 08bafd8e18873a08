import { createHash } from 'node:crypto';
import { gzipStable } from '../../profile/gzip.ts';
import type { RawFrame } from '../../profile/profile.ts';
import { type SeriesEntry, SourceError } from '../source.ts';
import type { Asked } from './asked.ts';
import { toDeltas } from './columns.ts';
import type { SavedProfile, SavedSlice, SavedUploads, Snapshot } from './model.ts';
import { treeOf } from './stack-tree.ts';

/** What the first line of every version names. */
export const FORMAT = 'flamegate-snapshot';
/** The version that is written. */
export const FORMAT_VERSION = 1;

/**
 * A snapshot as a file: gzipped lines of JSON, described in docs/snapshots.md. The same snapshot gives the same bytes.
 * @throws SourceError for a value that JSON's numbers cannot hold
 */
export async function encodeSnapshot(snapshot: Snapshot): Promise<Uint8Array> {
  const lines = [
    headerOf(snapshot),
    ...snapshot.uploads.map(uploadsLine),
    ...snapshot.profiles.map(profileLine),
  ];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipStable(Buffer.from(`${text}${JSON.stringify({ sha256 })}\n`));
}

function headerOf(snapshot: Snapshot): object {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    tool: snapshot.toolVersion,
    createdAt: new Date(snapshot.createdAtMs).toISOString(),
    source: snapshot.sourceLabel,
    windows: snapshot.windows.map(({ selector, window }) => ({ selector, ...window })),
    ...(snapshot.asked && { asked: askedRecord(snapshot.asked) }),
    series: snapshot.series.map(({ selector, window, entries }) => ({
      selector,
      ...window,
      entries: pairsOf(entries),
    })),
    uploads: snapshot.uploads.length,
    profiles: snapshot.profiles.length,
  };
}

function askedRecord({ services, profileTypes, series }: Asked): object {
  return {
    services,
    profileTypes,
    series: series.map(({ selector, entries }) => ({ selector, entries: pairsOf(entries) })),
  };
}

function pairsOf(entries: readonly SeriesEntry[]): readonly (readonly string[])[] {
  return entries.map(({ service, profileType }) => [service, profileType]);
}

function uploadsLine({ selector, window, profileType, series }: SavedUploads): object {
  return {
    profileType,
    selector,
    ...window,
    series: series.map(({ service, replica, version, timesMs, values }) => ({
      service,
      replica,
      version,
      times: toDeltas(timesMs),
      values,
    })),
  };
}

function profileLine(profile: SavedProfile): object {
  const { service, profileType, selector, sampleType, frames, slices } = profile;
  const scale = scaleOf(slices);
  const { parents, frames: nodeFrames, stacks } = treeOf(profile);
  return {
    service,
    profileType,
    selector,
    sampleType: [sampleType.type, sampleType.unit],
    ...frameColumns(frames),
    parents: parents.map((parent, node) => node - parent),
    nodes: toDeltas(nodeFrames),
    stacks: toDeltas(stacks),
    scale: Number(scale),
    slices: slices.map(({ fromMs, untilMs, stacks: held, values }) => ({
      fromMs,
      untilMs,
      stacks: toDeltas(held),
      values: Array.from(values, (value) => toNumber(value / scale, profile)),
    })),
  };
}

/** Names and files once, and one column for each part of a frame. */
function frameColumns(frames: readonly RawFrame[]): object {
  const names = new Map<string, number>();
  const files = new Map<string, number>();
  const idOf = (texts: Map<string, number>, text: string) => {
    const id = texts.get(text) ?? texts.size;
    texts.set(text, id);
    return id;
  };
  const nameOf = frames.map(({ name }) => idOf(names, name));
  const fileOf = frames.map(({ file }) => idOf(files, file));
  return {
    names: [...names.keys()],
    files: [...files.keys()],
    frameNames: toDeltas(nameOf),
    frameFiles: toDeltas(fileOf),
    frameLines: frames.map(({ line }) => line),
    frameSpans: frames.map(({ line, lastLine = line }) => lastLine - line),
  };
}

/** The largest number that divides all values: a profiler's sampling period, mostly. */
function scaleOf(slices: readonly SavedSlice[]): bigint {
  let scale = 0n;
  for (const { values } of slices) {
    for (const value of values) scale = divisor(scale, value < 0n ? -value : value);
  }
  return scale > 0n && scale <= BigInt(Number.MAX_SAFE_INTEGER) ? scale : 1n;
}

function divisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function toNumber(value: bigint, { service, profileType }: SavedProfile): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new SourceError(
    'malformed',
    `${service} cannot be saved`,
    `a stack of ${profileType} has the value ${value}, which is no cost of a program`,
    'see what the profiler of this service sends, or leave it out with --service',
  );
}
