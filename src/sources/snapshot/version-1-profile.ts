import type { RawFrame } from '../../profile/profile.ts';
import { ProfileTypeError, parseProfileType } from '../../profile/profile-type.ts';
import { fromDeltas, indices, integerAt, integersAt, listAt, recordAt, textAt, textsAt } from './columns.ts';
import { type SavedFormat, wrong } from './format-error.ts';
import type { SavedProfile, SavedSlice } from './model.ts';
import { selectorAt, windowAt } from './places.ts';
import { stacksOf } from './stack-tree.ts';

/**
 * Reads the line of one profile.
 * @param maxFrames the most entries its stacks may have together
 * @throws SnapshotFormatError
 */
export function readProfile(line: SavedFormat, maxFrames: number, path: string): SavedProfile {
  const [type = '', unit = ''] = textsAt(
    listAt(line.sampleType, `${path}, sampleType`, 2),
    `${path}, sampleType`,
  );
  const frames = readFrames(line, path);
  const stacks = stacksOf(readTree(line, frames.length, path), maxFrames, `${path}, stacks`);
  const count = stacks.stackOffsets.length - 1;
  const scale = BigInt(integerAt(line.scale, `${path}, scale`, 1));
  const slices = listAt(line.slices, `${path}, slices`).map((entry, index) =>
    readSlice(recordAt(entry, `${path}, slices[${index}]`), count, scale, `${path}, slices[${index}]`),
  );
  checkTouching(slices, path);
  return {
    service: textAt(line.service, `${path}, service`),
    profileType: profileTypeAt(line.profileType, `${path}, profileType`),
    selector: selectorAt(line.selector, `${path}, selector`),
    sampleType: { type, unit },
    frames,
    ...stacks,
    slices,
  };
}

function profileTypeAt(value: unknown, path: string): string {
  const id = textAt(value, path);
  try {
    parseProfileType(id);
    return id;
  } catch (error) {
    if (error instanceof ProfileTypeError) throw wrong(path, 'is no profile type id');
    throw error;
  }
}

function readFrames(line: SavedFormat, path: string): RawFrame[] {
  const names = textsAt(line.names, `${path}, names`);
  const files = textsAt(line.files, `${path}, files`);
  const nameOf = indexColumn(line.frameNames, names.length, `${path}, frameNames`);
  const fileOf = indexColumn(line.frameFiles, files.length, `${path}, frameFiles`, nameOf.length);
  const lines = lineNumbersAt(line.frameLines, `${path}, frameLines`, nameOf.length);
  const spans = lineNumbersAt(line.frameSpans, `${path}, frameSpans`, nameOf.length);
  return Array.from(nameOf, (name, frame) => {
    const first = lines[frame] as number;
    const span = spans[frame] as number;
    const place = { name: names[name] as string, file: files[fileOf[frame] as number] as string };
    return span === 0 ? { ...place, line: first } : { ...place, line: first, lastLine: first + span };
  });
}

/** No reader of profiles gives a line beyond 31 bits, so that no writer of snapshots had one. */
const MAX_LINE = 2 ** 31 - 1;

function lineNumbersAt(value: unknown, path: string, length: number): readonly number[] {
  const lines = integersAt(value, path, length);
  const bad = lines.findIndex((line) => line < 0 || line > MAX_LINE);
  if (bad >= 0) throw wrong(`${path}[${bad}]`, 'is no number of lines');
  return lines;
}

function readTree(line: SavedFormat, frameCount: number, path: string) {
  const back = integersAt(line.parents, `${path}, parents`);
  const parents = back.map((distance, node) => node - distance);
  const bad = parents.findIndex((parent, node) => parent < -1 || parent >= node);
  if (bad >= 0) throw wrong(`${path}, parents[${bad}]`, 'is no node before this one');
  const frames = indexColumn(line.nodes, frameCount, `${path}, nodes`, parents.length);
  const stacks = indexColumn(line.stacks, parents.length, `${path}, stacks`);
  return { parents, frames: Array.from(frames), stacks: Array.from(stacks) };
}

function indexColumn(value: unknown, count: number, path: string, length?: number): Int32Array {
  return indices(fromDeltas(integersAt(value, path, length), path), count, path);
}

function readSlice(record: SavedFormat, stackCount: number, scale: bigint, path: string): SavedSlice {
  const stacks = indexColumn(record.stacks, stackCount, `${path}.stacks`);
  const unordered = stacks.findIndex((stack, index) => index > 0 && stack <= (stacks[index - 1] as number));
  if (unordered >= 0) throw wrong(`${path}.stacks[${unordered}]`, 'must come after the one before it');
  const numbers = integersAt(record.values, `${path}.values`, stacks.length);
  const values = numbers.map((number) => BigInt(number) * scale);
  const wide = values.findIndex((value) => BigInt.asIntN(64, value) !== value);
  if (wide >= 0) throw wrong(`${path}.values[${wide}]`, 'does not fit into 64 bits');
  return { ...windowAt(record, path), stacks, values: BigInt64Array.from(values) };
}

/** Together the slices are one window. */
function checkTouching(slices: readonly SavedSlice[], path: string): void {
  if (slices.length === 0) throw wrong(`${path}, slices`, 'must have an entry');
  const apart = slices.findIndex(({ fromMs }, index) => fromMs !== (slices[index - 1]?.untilMs ?? fromMs));
  if (apart >= 0) throw wrong(`${path}, slices[${apart}]`, 'does not start where the one before ends');
}
