import type { SampleType } from './profile.ts';
import {
  type ByteSink,
  byteSink,
  putMessage,
  putNumber,
  putText,
  putVarint,
  writtenBytes,
} from './protobuf-writer.ts';

/** A function of a pprof file. */
export interface PprofFunction {
  readonly name: string;
  readonly file: string;
  /** 0 when not known. */
  readonly line: number;
  /**
   * The name as the binary has it. `go tool pprof` takes a name that is the same for mangled C++ and cuts what stands in
   * angle brackets, all of Python's `<module>`; without one it leaves the name alone.
   */
  readonly systemName?: string;
}

/** A pprof file of one sample type as it is written; every function has one location. */
export interface PprofContent {
  readonly sampleType: SampleType;
  /** Both empty when there is none. */
  readonly periodType: SampleType;
  /** 0 when not known. */
  readonly period: number;
  readonly functions: readonly PprofFunction[];
  /** Leaf first, as indices into `functions`. */
  readonly samples: Iterable<{ readonly stack: ArrayLike<number>; readonly value: number | bigint }>;
  readonly timeNanos: bigint;
  readonly durationNanos: bigint;
  /** Type a viewer shows first; `''` leaves it to the viewer. */
  readonly defaultSampleType: string;
  readonly comments: readonly string[];
}

/**
 * Writes pprof, not compressed. There is one mapping, which says that its functions have names: without it
 * `go tool pprof` would look for a binary to take them from.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
export function encodePprof(content: PprofContent): Uint8Array {
  const out = byteSink(1 << 16);
  const strings = new Map([['', 0]]);
  const index = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  putValueType(out, 1, content.sampleType, index);
  for (const { stack, value } of content.samples) putSample(out, stack, value);
  putMessage(out, 3, () => {
    putNumber(out, 1, 1);
    putNumber(out, 7, 1);
    putNumber(out, 8, 1);
  });
  for (const [at, { line }] of content.functions.entries()) putLocation(out, at + 1, line);
  for (const [at, { name, systemName = '', file }] of content.functions.entries()) {
    putFunction(out, at + 1, [index(name), index(systemName), index(file)]);
  }
  const comments = content.comments.map(index);
  const period = content.periodType.type === '' ? null : content.periodType;
  // Texts that stand behind the table are in it as well.
  const late = [content.defaultSampleType, period?.type ?? '', period?.unit ?? ''].map(index);
  for (const text of strings.keys()) putText(out, 6, text);
  putNumber(out, 9, content.timeNanos);
  putNumber(out, 10, content.durationNanos);
  if (period !== null) putValueType(out, 11, period, index);
  if (content.period > 0) putNumber(out, 12, content.period);
  for (const comment of comments) putNumber(out, 13, comment);
  if (content.defaultSampleType !== '') putNumber(out, 14, late[0] as number);
  return writtenBytes(out);
}

function putValueType(
  out: ByteSink,
  field: number,
  { type, unit }: SampleType,
  index: (text: string) => number,
): void {
  putMessage(out, field, () => {
    putNumber(out, 1, index(type));
    putNumber(out, 2, index(unit));
  });
}

function putSample(out: ByteSink, stack: ArrayLike<number>, value: number | bigint): void {
  putMessage(out, 2, () => {
    putMessage(out, 1, () => {
      for (let at = 0; at < stack.length; at++) putVarint(out, (stack[at] as number) + 1);
    });
    putMessage(out, 2, () => putVarint(out, value));
  });
}

function putLocation(out: ByteSink, id: number, line: number): void {
  putMessage(out, 4, () => {
    putNumber(out, 1, id);
    putNumber(out, 2, 1);
    putMessage(out, 4, () => {
      putNumber(out, 1, id);
      if (line > 0) putNumber(out, 2, line);
    });
  });
}

/** @param texts name, system name and file, as indices */
function putFunction(out: ByteSink, id: number, texts: readonly number[]): void {
  putMessage(out, 5, () => {
    putNumber(out, 1, id);
    for (const [at, text] of texts.entries()) if (text !== 0) putNumber(out, 2 + at, text);
  });
}
