import type { FlameLevels } from '../../profile/flame-levels.ts';
import { SourceError } from '../source.ts';

/** One label of a series, as Connect's JSON spells it. */
export interface LabelPair {
  readonly name: string;
  readonly value: string;
}

/** One series of a `SelectSeries` answer; timestamps in epoch milliseconds. */
export interface PointSeries {
  readonly labels: readonly LabelPair[];
  readonly points: readonly { readonly timestampMs: number; readonly value: number }[];
}

/**
 * Reads the answer of `Series`: the label sets. Absent fields are empty ones in Connect's JSON, so `{}` is an
 * empty list.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
export function readLabelSets(answer: unknown, label: string): LabelPair[][] {
  return list(answer, 'labelsSet', label).map((set) => readLabels(set, label));
}

/**
 * Reads the answer of `LabelValues` or `LabelNames`.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
export function readNames(answer: unknown, label: string): string[] {
  return list(answer, 'names', label).map((name) => text(name, label));
}

/**
 * Reads the answer of `SelectSeries`.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
export function readPointSeries(answer: unknown, label: string): PointSeries[] {
  return list(answer, 'series', label).map((series) => ({
    labels: readLabels(series, label),
    points: list(series, 'points', label).map((point) => {
      const fields = record(point, label);
      return {
        timestampMs: readInstant(fields.timestamp ?? 0, label),
        value: readDouble(fields.value ?? 0, label),
      };
    }),
  }));
}

/**
 * Reads the answer of `GetProfileStats`. Nothing is said by `{}`, and a server that holds nothing sends the
 * largest and the smallest 64-bit integer: neither is a time.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
export function readStats(answer: unknown, label: string): { oldestMs?: number; newestMs?: number } {
  const fields = record(answer, label);
  const oldestMs = readTime(fields.oldestProfileTime, label);
  const newestMs = readTime(fields.newestProfileTime, label);
  return {
    ...(oldestMs !== undefined ? { oldestMs } : {}),
    ...(newestMs !== undefined ? { newestMs } : {}),
  };
}

/**
 * Reads the answer of `/api/v1/status/buildinfo`: the version, null when the server does not tell one.
 * @throws SourceError of kind `malformed`, SyntaxError when it is no JSON
 */
export function readBuildVersion(answer: string, label: string): string | null {
  const version = text(record(record(JSON.parse(answer), label).data ?? {}, label).version ?? '', label);
  return version === '' || version.length > 100 ? null : version;
}

/**
 * Reads the flame graph of `SelectMergeSpanProfile`: `{}` outside of the lookback, and for no data a whole of 0.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
export function readFlameLevels(answer: unknown, label: string): FlameLevels {
  const graph = record(answer, label).flamegraph ?? {};
  return {
    names: list(graph, 'names', label).map((name) => text(name, label)),
    levels: list(graph, 'levels', label).map((level) =>
      list(level, 'values', label).map((value) => readInt64(value, label)),
    ),
  };
}

function readLabels(series: unknown, label: string): LabelPair[] {
  return list(series, 'labels', label).map((pair) => {
    const fields = record(pair, label);
    return { name: text(fields.name ?? '', label), value: text(fields.value ?? '', label) };
  });
}

function readTime(value: unknown, label: string): number | undefined {
  if (value === undefined) return undefined;
  const timeMs = readInt64(value, label);
  return timeMs > 0 && timeMs < LAST_MS ? timeMs : undefined;
}

/** The largest distance from 1970 that a date can have; what lies beyond it could not even be told. */
const LAST_MS = 8.64e15;

function readInstant(value: unknown, label: string): number {
  const timeMs = readInt64(value, label);
  if (Math.abs(timeMs) > LAST_MS) throw malformed(label, 'a time lies beyond every calendar');
  return timeMs;
}

/** A 64-bit integer stands in quotes, since JSON's numbers lose its low bits. */
function readInt64(value: unknown, label: string): number {
  const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw malformed(label, 'a time is not a number');
  return number;
}

/** Connect's JSON writes a double as a number, and what a number cannot be (`"NaN"`) in quotes. */
function readDouble(value: unknown, label: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw malformed(label, 'a value is not a number');
  return value;
}

function list(value: unknown, field: string, label: string): readonly unknown[] {
  const items = record(value, label)[field] ?? [];
  if (!Array.isArray(items)) throw malformed(label, `${field} is not a list`);
  return items;
}

function record(value: unknown, label: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(label, 'an object is missing');
  }
  return value as Record<string, unknown>;
}

function text(value: unknown, label: string): string {
  if (typeof value !== 'string') throw malformed(label, 'a name is not a text');
  return value;
}

function malformed(label: string, why: string): SourceError {
  return new SourceError(
    'malformed',
    `${label} sent an answer of an unknown shape`,
    why,
    'Look for another program at this address, or a version of Pyroscope that is not supported (1.18 and 2.0 are).',
  );
}
