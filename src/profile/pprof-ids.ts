/** Lookup of records by their 64-bit id. Writers number records from 1 or use addresses or hashes; all are exact here. */
import { type Cursor, fail } from './protobuf.ts';

/** Ids of one table. `dense[id]` is the record's number plus one; ids beyond it live in `sparse`. */
export interface IdIndex {
  readonly dense: Int32Array;
  readonly sparse: Map<number | bigint, number>;
}

/** An empty index for `count` records. The slack keeps tables with some gaps in their numbering dense. */
export function idIndex(count: number): IdIndex {
  return { dense: new Int32Array(count * 4 + 256), sparse: new Map() };
}

/** Number of the record with this id (given as two 32-bit words), or -1. */
export function locate(ids: IdIndex, low: number, high: number): number {
  if (high === 0 && low >= 0 && low < ids.dense.length) return ids.dense[low]! - 1;
  return ids.sparse.get(sparseKey(low, high)) ?? -1;
}

/** Enters record `i`. The id 0 is reserved and two records may not share one: both are errors at byte `at`. */
export function register(
  ids: IdIndex,
  low: number,
  high: number,
  i: number,
  cursor: Cursor,
  at: number,
  kind: string,
): void {
  if (low === 0 && high === 0) fail(cursor, at, `a ${kind} has no id, or the reserved id 0`);
  if (locate(ids, low, high) !== -1) {
    fail(cursor, at, `two ${kind}s have the same id ${shownId(low, high)}`);
  }
  if (high === 0 && low >= 0 && low < ids.dense.length) ids.dense[low] = i + 1;
  else ids.sparse.set(sparseKey(low, high), i);
}

/** The id as decimal digits, for messages. */
export function shownId(low: number, high: number): string {
  return wide(low, high).toString();
}

/** Doubles are exact below 2^53 and cheaper as keys; the few ids above need a bigint. */
function sparseKey(low: number, high: number): number | bigint {
  const top = high >>> 0;
  return top < 0x20_0000 ? top * 0x1_0000_0000 + (low >>> 0) : wide(low, high);
}

function wide(low: number, high: number): bigint {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}
