/** The location table of a pprof file, resolved to frames. */
import { finished, type Int32List, int32List, push } from './growable.ts';
import { type IdIndex, idIndex, locate, register, shownId } from './pprof-ids.ts';
import { type PprofLayout, spanCount } from './pprof-layout.ts';
import {
  type Functions,
  type Mappings,
  readFunctions,
  readLineNumber,
  readMappings,
  type Strings,
} from './pprof-tables.ts';
import type { RawFrame } from './profile.ts';
import { type Cursor, fail, readLength, readTag, readVarint, skipField } from './protobuf.ts';

/** Locations resolved to frames: those of location `i` are `frameIndexes[offsets[i]] … `, innermost callee first. */
export interface Locations {
  readonly ids: IdIndex;
  readonly offsets: Int32Array;
  readonly frameIndexes: Int32Array;
  readonly frames: readonly RawFrame[];
  /** The frame of a location by its id, for small ids of locations with one frame; otherwise -1. */
  readonly onlyFrame: Int32Array;
}

const LOCATION_FIELDS = 5;
const LINE_FIELDS = 3;

/** Stands for a function whose writer gave it no name at all, as perf and py-spy spell it. */
const UNNAMED = '[unknown]';

interface Builder {
  readonly functions: Functions;
  readonly mappings: Mappings;
  readonly strings: Strings;
  /** Frame of each function, -1 until a location names it: functions nobody uses cost no string. */
  readonly frameOfFunction: Int32Array;
  readonly frames: { name: string; file: string; line: number; lastLine?: number }[];
  readonly frameIndexes: Int32List;
  readonly ids: IdIndex;
}

/** Reads functions, mappings and locations. There is one frame a function, and one an unsymbolised address. */
export function readLocations(cursor: Cursor, layout: PprofLayout, strings: Strings): Locations {
  const functions = readFunctions(cursor, layout.functions, strings.count);
  const spans = layout.locations;
  const count = spanCount(spans);
  const builder: Builder = {
    functions,
    mappings: readMappings(cursor, layout.mappings, strings.count),
    strings,
    frameOfFunction: new Int32Array(functions.names.length).fill(-1),
    frames: [],
    frameIndexes: int32List(count),
    ids: idIndex(count),
  };
  const offsets = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    cursor.pos = spans[2 * i]!;
    cursor.end = spans[2 * i + 1]!;
    readLocation(cursor, builder, i);
    offsets[i + 1] = builder.frameIndexes.length;
  }
  const { ids, frames } = builder;
  const frameIndexes = finished(builder.frameIndexes);
  return { ids, offsets, frameIndexes, frames, onlyFrame: onlyFrames(ids, offsets, frameIndexes) };
}

/** Nearly every location has one frame and a small id: one look-up then does the work of three. */
function onlyFrames(ids: IdIndex, offsets: Int32Array, frameIndexes: Int32Array): Int32Array {
  return ids.dense.map((entry) => {
    const first = entry === 0 ? 0 : offsets[entry - 1]!;
    return entry !== 0 && offsets[entry] === first + 1 ? frameIndexes[first]! : -1;
  });
}

function readLocation(cursor: Cursor, builder: Builder, i: number): void {
  const from = cursor.pos;
  const before = builder.frameIndexes.length;
  let idLow = 0;
  let idHigh = 0;
  let mappingLow = 0;
  let mappingHigh = 0;
  let addressLow = 0;
  let addressHigh = 0;
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if (tag === ((4 << 3) | 2)) readLine(cursor, builder);
    else if (tag === 1 << 3) {
      readVarint(cursor);
      idLow = cursor.low;
      idHigh = cursor.high;
    } else if (tag === 2 << 3) {
      readVarint(cursor);
      mappingLow = cursor.low;
      mappingHigh = cursor.high;
    } else if (tag === 3 << 3) {
      readVarint(cursor);
      addressLow = cursor.low;
      addressHigh = cursor.high;
    } else if (tag === 5 << 3) readVarint(cursor);
    else skipField(cursor, tag, LOCATION_FIELDS);
  }
  register(builder.ids, idLow, idHigh, i, cursor, from, 'location');
  if (builder.frameIndexes.length > before) return;
  const mapping = locate(builder.mappings.ids, mappingLow, mappingHigh);
  pushAddress(builder, shownId(addressLow, addressHigh), mapping);
}

function readLine(cursor: Cursor, builder: Builder): void {
  const outer = cursor.end;
  const from = cursor.tagAt;
  cursor.end = readLength(cursor);
  let low = 0;
  let high = 0;
  let line = 0;
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if (tag === 1 << 3) {
      readVarint(cursor);
      ({ low, high } = cursor);
    } else if (tag === 2 << 3) {
      line = readLineNumber(cursor);
    } else if (tag === 3 << 3) readVarint(cursor);
    else skipField(cursor, tag, LINE_FIELDS);
  }
  cursor.end = outer;
  const functionIndex = locate(builder.functions.ids, low, high);
  if (functionIndex === -1) {
    const id = shownId(low, high);
    fail(
      cursor,
      from,
      `a location names function ${id}, which the profile does not have: the data is truncated or corrupt`,
    );
  }
  push(builder.frameIndexes, functionFrame(builder, functionIndex, line));
}

/**
 * The frame of a function. Its line is where the function begins; without that, the smallest of its
 * lines. The line of each sample would make a frame of every line, and none would match across versions.
 */
function functionFrame(builder: Builder, functionIndex: number, line: number): number {
  const { frameOfFunction, frames, functions, strings } = builder;
  const known = frameOfFunction[functionIndex]!;
  const startLine = functions.startLines[functionIndex]!;
  if (known !== -1) {
    const frame = frames[known]!;
    if (startLine <= 0 && line > 0 && (frame.line === 0 || line < frame.line)) frame.line = line;
    if (line > (frame.lastLine ?? frame.line)) frame.lastLine = line;
    return known;
  }
  frames.push({
    name: strings.text(functions.names[functionIndex]!) || UNNAMED,
    file: strings.text(functions.files[functionIndex]!),
    line: Math.max(startLine > 0 ? startLine : line, 0),
    ...(line > startLine && startLine > 0 ? { lastLine: line } : {}),
  });
  frameOfFunction[functionIndex] = frames.length - 1;
  return frames.length - 1;
}

/**
 * A location nobody symbolised: its address is the name and the binary's file name the file. A mapping that does
 * not exist only costs the file name, as in `go tool pprof`.
 */
function pushAddress(builder: Builder, address: string, mapping: number): void {
  const path = mapping === -1 ? '' : builder.strings.text(builder.mappings.files[mapping]!);
  const file = path.slice(path.search(/[^/\\]*$/));
  push(builder.frameIndexes, builder.frames.length);
  builder.frames.push({ name: `0x${BigInt(address).toString(16)}`, file, line: 0 });
}
