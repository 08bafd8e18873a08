/** An append-only list of 32-bit integers, for the millions of entries a stack table has. */
export interface Int32List {
  data: Int32Array;
  length: number;
}

/** An empty list with room for `capacity` entries. Room not used costs address space, not memory. */
export function int32List(capacity: number): Int32List {
  return { data: new Int32Array(Math.max(capacity, 16)), length: 0 };
}

/** Makes room for `extra` more entries, at least doubling, so that appending stays linear. */
export function reserve(list: Int32List, extra: number): void {
  const needed = list.length + extra;
  if (needed <= list.data.length) return;
  const grown = new Int32Array(Math.max(needed, list.data.length * 2));
  grown.set(list.data.subarray(0, list.length));
  list.data = grown;
}

/** Appends one entry. */
export function push(list: Int32List, value: number): void {
  if (list.length === list.data.length) reserve(list, 1);
  list.data[list.length++] = value;
}

/** The entries so far, without a copy. */
export function finished(list: Int32List): Int32Array {
  return list.data.subarray(0, list.length);
}
