/**
 * An encoder for pprof, independent of the reader in `src/profile`: the tests compare one against the other,
 * and the benchmark generates its files with it.
 */
import { gzipSync } from 'node:zlib';
import type { SampleType } from '../../src/profile/profile.ts';
import {
  type Sink,
  sink,
  writeBlock,
  writeNumber,
  writeNumberOpt,
  writeNumbers,
  written,
} from './protobuf-writer.ts';

type Integer = number | bigint;

/** One line of a location; several are inlined calls, innermost callee first. */
export interface PprofLine {
  readonly functionId: Integer;
  readonly line?: Integer;
}

/** A profile as pprof has it, with text in place of string indexes. */
export interface PprofModel {
  readonly sampleTypes: readonly SampleType[];
  readonly samples: Iterable<{
    readonly locationIds: readonly Integer[];
    readonly values: readonly Integer[];
    readonly labels?: readonly { readonly key: string; readonly text?: string; readonly number?: Integer }[];
  }>;
  readonly mappings?: readonly { readonly id: Integer; readonly file?: string; readonly buildId?: string }[];
  readonly locations: readonly {
    readonly id: Integer;
    readonly mappingId?: Integer;
    readonly address?: Integer;
    readonly lines: readonly PprofLine[];
  }[];
  readonly functions: readonly {
    readonly id: Integer;
    readonly name: string;
    readonly systemName?: string;
    readonly file?: string;
    readonly startLine?: Integer;
  }[];
  readonly timeNanos?: Integer;
  readonly durationNanos?: Integer;
  readonly periodType?: SampleType;
  readonly period?: Integer;
  readonly comments?: readonly string[];
  readonly defaultSampleType?: string;
}

/** How to write it. */
export interface EncodeOptions {
  /** Repeated numbers packed, the default, or one field each. */
  readonly packed?: boolean;
  readonly gzip?: boolean;
}

/** Encodes a profile with its fields in the order of their numbers, as every common writer does. */
export function encodePprof(model: PprofModel, options: EncodeOptions = {}): Uint8Array {
  const packed = options.packed ?? true;
  const strings = new Map([['', 0]]);
  const intern = (text = ''): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const out = sink(1 << 16);
  for (const type of model.sampleTypes) writeBlock(out, 1, valueType(type, intern));
  writeSamples(out, model, packed, intern);
  writeTables(out, model, intern);
  // Interned before the table is written, although the fields stand behind it.
  const comments = (model.comments ?? []).map(intern);
  const periodType = model.periodType && valueType(model.periodType, intern);
  const defaultType = intern(model.defaultSampleType);
  for (const text of strings.keys()) writeBlock(out, 6, Buffer.from(text, 'utf8'));
  writeNumberOpt(out, 9, model.timeNanos);
  writeNumberOpt(out, 10, model.durationNanos);
  if (periodType) writeBlock(out, 11, periodType);
  writeNumberOpt(out, 12, model.period);
  writeNumbers(out, 13, comments, packed);
  writeNumberOpt(out, 14, defaultType);
  const bytes = written(out);
  return options.gzip ? gzipSync(bytes) : bytes;
}

type Intern = (text?: string) => number;

function valueType(type: SampleType, intern: Intern): Uint8Array {
  const out = sink();
  writeNumberOpt(out, 1, intern(type.type));
  writeNumberOpt(out, 2, intern(type.unit));
  return written(out);
}

function writeSamples(out: Sink, model: PprofModel, packed: boolean, intern: Intern): void {
  const record = sink();
  for (const sample of model.samples) {
    record.length = 0;
    writeNumbers(record, 1, sample.locationIds, packed);
    writeNumbers(record, 2, sample.values, packed);
    for (const label of sample.labels ?? []) {
      const entry = sink();
      writeNumberOpt(entry, 1, intern(label.key));
      writeNumberOpt(entry, 2, intern(label.text));
      writeNumberOpt(entry, 3, label.number);
      writeBlock(record, 3, written(entry));
    }
    writeBlock(out, 2, record.bytes.subarray(0, record.length));
  }
}

function writeTables(out: Sink, model: PprofModel, intern: Intern): void {
  for (const mapping of model.mappings ?? []) {
    const record = sink();
    writeNumberOpt(record, 1, mapping.id);
    writeNumberOpt(record, 5, intern(mapping.file));
    writeNumberOpt(record, 6, intern(mapping.buildId));
    writeBlock(out, 3, written(record));
  }
  for (const location of model.locations) {
    const record = sink();
    writeNumberOpt(record, 1, location.id);
    writeNumberOpt(record, 2, location.mappingId);
    writeNumberOpt(record, 3, location.address);
    for (const line of location.lines) {
      const entry = sink();
      writeNumber(entry, 1, line.functionId);
      writeNumberOpt(entry, 2, line.line);
      writeBlock(record, 4, written(entry));
    }
    writeBlock(out, 4, written(record));
  }
  for (const fn of model.functions) {
    const record = sink();
    writeNumberOpt(record, 1, fn.id);
    writeNumberOpt(record, 2, intern(fn.name));
    writeNumberOpt(record, 3, intern(fn.systemName));
    writeNumberOpt(record, 4, intern(fn.file));
    writeNumberOpt(record, 5, fn.startLine);
    writeBlock(out, 5, written(record));
  }
}
