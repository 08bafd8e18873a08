import { type SavedFormat, wrong } from './format-error.ts';

/** Lists of whole numbers as they stand in a file: what repeats or counts up is written as differences, which compress well. */

/** Differences to the entry before, the first to 0. */
export function toDeltas(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, index) => value - (index === 0 ? 0 : (values[index - 1] as number)));
}

/** The entries again. They stay safe integers: a sum that does not is refused. */
export function fromDeltas(deltas: readonly number[], path: string): number[] {
  let sum = 0;
  return deltas.map((delta, index) => {
    sum += delta;
    if (!Number.isSafeInteger(sum)) throw wrong(`${path}[${index}]`, 'adds up to a number that is too large');
    return sum;
  });
}

/** Entries that are indices into a list of `count`. */
export function indices(values: readonly number[], count: number, path: string): Int32Array {
  const bad = values.findIndex((value) => value < 0 || value >= count);
  if (bad >= 0) throw wrong(`${path}[${bad}]`, `is no index into ${count} entries`);
  return Int32Array.from(values);
}

/** A list of whole numbers without loss; its length where that is known. */
export function integersAt(value: unknown, path: string, length?: number): readonly number[] {
  const list = listAt(value, path, length);
  const bad = list.findIndex((entry) => !Number.isSafeInteger(entry));
  if (bad >= 0) throw wrong(`${path}[${bad}]`, 'must be a whole number');
  return list as readonly number[];
}

/** A list; its length where that is known. */
export function listAt(value: unknown, path: string, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(path, 'must be a list');
  if (length !== undefined && value.length !== length)
    throw wrong(path, `must have ${length} entries, it has ${value.length}`);
  return value;
}

/** A list of texts. */
export function textsAt(value: unknown, path: string): readonly string[] {
  const list = listAt(value, path);
  const bad = list.findIndex((entry) => typeof entry !== 'string');
  if (bad >= 0) throw wrong(`${path}[${bad}]`, 'must be a text');
  return list as readonly string[];
}

/** A text. */
export function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(path, 'must be a text');
  return value;
}

/** A whole number of at least `least`. */
export function integerAt(value: unknown, path: string, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw wrong(path, `must be a whole number of at least ${least}`);
  return value as number;
}

/** An object. */
export function recordAt(value: unknown, path: string): SavedFormat {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(path, 'must be an object');
  return value as SavedFormat;
}
