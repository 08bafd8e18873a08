/**
 * Loaded before a program (`node --import clock.ts?nowMs=...`): sets its clock back, so that recordings of a certain
 * day are always recent. The clock goes on from there, for time limits rest on it.
 */
const RealDate = Date;
const offsetMs = Number(new URL(import.meta.url).searchParams.get('nowMs')) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...values: [] | [number]) {
    if (values.length === 0) super(RealDate.now() + offsetMs);
    else super(...values);
  }

  static override now(): number {
    return RealDate.now() + offsetMs;
  }
} as DateConstructor;
