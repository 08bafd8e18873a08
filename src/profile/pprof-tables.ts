/** The simple tables of a pprof file: strings (by index), functions and mappings (by id). */
import { type IdIndex, idIndex, register } from './pprof-ids.ts';
import { type Spans, spanCount } from './pprof-layout.ts';
import { type Cursor, fail, readSmall, readTag, readVarint, skipField } from './protobuf.ts';

/** The string table. Each string is decoded once, when it is first asked for. */
export interface Strings {
  readonly count: number;
  text(index: number): string;
}

/** Bad UTF-8 becomes U+FFFD: a name is not worth losing a profile for. */
export function stringTable(cursor: Cursor, spans: Spans): Strings {
  const { buffer, byteOffset, byteLength } = cursor.bytes;
  // A TextDecoder takes several times as long for texts as short as names.
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const decoded: (string | undefined)[] = new Array(spanCount(spans));
  const text = (index: number): string => {
    // A profile without a string table has no other index than 0.
    if (index >= decoded.length) return '';
    decoded[index] ??= bytes.toString('utf8', spans[2 * index], spans[2 * index + 1]);
    return decoded[index];
  };
  return { count: decoded.length, text };
}

/** Reads a string index and checks that the table has it. */
export function readStringIndex(cursor: Cursor, count: number): number {
  const at = cursor.pos;
  const index = readSmall(cursor);
  if (index < 0 || (index >= count && index > 0)) {
    const shown = index < 0 ? 'out of range' : index;
    fail(cursor, at, `the string index is ${shown}, but the string table has ${count} entries`);
  }
  return index;
}

/** Reads the number of a line; 0, for not known, where it is none that a file could have. */
export function readLineNumber(cursor: Cursor): number {
  return Math.max(readSmall(cursor), 0);
}

/** The functions, one array entry each. */
export interface Functions {
  readonly ids: IdIndex;
  /** String indexes: the name (the system name when there is no other), and the file. */
  readonly names: Int32Array;
  readonly files: Int32Array;
  readonly startLines: Float64Array;
}

const FUNCTION_FIELDS = 5;
const MAPPING_FIELDS = 10;

/** Reads the function table. */
export function readFunctions(cursor: Cursor, spans: Spans, stringCount: number): Functions {
  const count = spanCount(spans);
  const functions: Functions = {
    ids: idIndex(count),
    names: new Int32Array(count),
    files: new Int32Array(count),
    startLines: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    cursor.pos = spans[2 * i]!;
    cursor.end = spans[2 * i + 1]!;
    readFunction(cursor, functions, i, stringCount);
  }
  return functions;
}

function readFunction(cursor: Cursor, functions: Functions, i: number, stringCount: number): void {
  const from = cursor.pos;
  let low = 0;
  let high = 0;
  let systemName = 0;
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if (tag === 1 << 3) {
      readVarint(cursor);
      ({ low, high } = cursor);
    } else if (tag === 2 << 3) functions.names[i] = readStringIndex(cursor, stringCount);
    else if (tag === 3 << 3) systemName = readStringIndex(cursor, stringCount);
    else if (tag === 4 << 3) functions.files[i] = readStringIndex(cursor, stringCount);
    else if (tag === 5 << 3) {
      functions.startLines[i] = readLineNumber(cursor);
    } else skipField(cursor, tag, FUNCTION_FIELDS);
  }
  functions.names[i] ||= systemName;
  register(functions.ids, low, high, i, cursor, from, 'function');
}

/** The mappings: the file of each, as a string index. */
export interface Mappings {
  readonly ids: IdIndex;
  readonly files: Int32Array;
}

/** Reads the mapping table. */
export function readMappings(cursor: Cursor, spans: Spans, stringCount: number): Mappings {
  const count = spanCount(spans);
  const mappings: Mappings = { ids: idIndex(count), files: new Int32Array(count) };
  for (let i = 0; i < count; i++) {
    cursor.pos = spans[2 * i]!;
    cursor.end = spans[2 * i + 1]!;
    readMapping(cursor, mappings, i, stringCount);
  }
  return mappings;
}

function readMapping(cursor: Cursor, mappings: Mappings, i: number, stringCount: number): void {
  const from = cursor.pos;
  let low = 0;
  let high = 0;
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    const field = tag >>> 3;
    if ((tag & 7) !== 0 || field > MAPPING_FIELDS) skipField(cursor, tag, MAPPING_FIELDS);
    else if (field === 5) mappings.files[i] = readStringIndex(cursor, stringCount);
    else if (field === 6) readStringIndex(cursor, stringCount);
    else {
      readVarint(cursor);
      if (field === 1) ({ low, high } = cursor);
    }
  }
  register(mappings.ids, low, high, i, cursor, from, 'mapping');
}
