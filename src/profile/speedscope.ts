/**
 * The speedscope file format.
 * Source: https://www.speedscope.app/file-format-schema.json
 */
import { arrayAt, failAt, numberAt, objectAt } from './json.ts';
import type { Profile, RawFrame, SampleType } from './profile.ts';
import { addEvented } from './speedscope-evented.ts';
import { addStack, builtProfile, type StackBuilder, stackBuilder } from './stack-builder.ts';

const FORMAT = 'speedscope';
const NANOSECONDS: SampleType = { type: 'cpu', unit: 'nanoseconds' };

/** What a unit becomes, and by what its numbers are multiplied to be whole. */
interface Unit {
  readonly sampleType: SampleType;
  readonly scale: number;
  /** Whether a fraction means a finer clock, and may be rounded, or a count that cannot be. */
  readonly rounds: boolean;
}

const UNITS: ReadonlyMap<unknown, Unit> = new Map([
  ['seconds', { sampleType: NANOSECONDS, scale: 1e9, rounds: true }],
  ['milliseconds', { sampleType: NANOSECONDS, scale: 1e6, rounds: true }],
  ['microseconds', { sampleType: NANOSECONDS, scale: 1e3, rounds: true }],
  ['nanoseconds', { sampleType: NANOSECONDS, scale: 1, rounds: true }],
  ['bytes', { sampleType: { type: 'space', unit: 'bytes' }, scale: 1, rounds: true }],
  ['none', { sampleType: { type: 'samples', unit: 'count' }, scale: 1, rounds: false }],
]);

/**
 * Reads the JSON of a speedscope file: sampled and evented profiles, all threads of the file added into one `Profile` with one
 * sample type. Times become whole nanoseconds, each weight rounded for itself: py-spy's 0.01 s is 10,000,000 exactly.
 * Malformed files are a `ProfileFormatError` that names the place as a JSON path.
 */
export function speedscopeProfile(json: unknown): Profile {
  const file = objectAt(FORMAT, json, '$');
  const shared = objectAt(FORMAT, file.shared, '$.shared');
  const frames = arrayAt(FORMAT, shared.frames, '$.shared.frames').map(readFrame);
  const profiles = arrayAt(FORMAT, file.profiles, '$.profiles');
  const unit = commonUnit(profiles);
  const builder = stackBuilder(frames);
  let startValue = Number.POSITIVE_INFINITY;
  let endValue = Number.NEGATIVE_INFINITY;
  profiles.forEach((value, i) => {
    const path = `$.profiles[${i}]`;
    const profile = objectAt(FORMAT, value, path);
    startValue = Math.min(startValue, numberAt(FORMAT, profile.startValue, `${path}.startValue`));
    endValue = Math.max(endValue, numberAt(FORMAT, profile.endValue, `${path}.endValue`));
    const whole = (amount: number, at: string): number => wholeUnits(unit, amount, at);
    if (profile.type === 'sampled') addSampled(builder, profile, path, whole);
    else if (profile.type === 'evented') addEvented(builder, profile, path, whole);
    else failAt(FORMAT, `${path}.type`, 'must be "sampled" or "evented"');
  });
  // Threads run side by side: the recording lasted from the first start to the last end.
  const isTime = unit.sampleType === NANOSECONDS && endValue > startValue;
  const durationNanos = isTime ? wholeUnits(unit, endValue - startValue, '$.profiles, their length') : 0;
  return builtProfile(builder, unit.sampleType, durationNanos);
}

function readFrame(value: unknown, i: number): RawFrame {
  const path = `$.shared.frames[${i}]`;
  const { name, file, line } = objectAt(FORMAT, value, path);
  if (typeof name !== 'string') failAt(FORMAT, `${path}.name`, 'must be a string');
  if (file !== undefined && file !== null && typeof file !== 'string') {
    failAt(FORMAT, `${path}.file`, 'must be a string');
  }
  const isTold = line !== undefined && line !== null;
  return {
    name: name || '[unknown]',
    file: file ?? '',
    line: isTold ? lineOf(numberAt(FORMAT, line, `${path}.line`)) : 0,
  };
}

/** Larger numbers are no lines of a file. */
const MAX_LINE = 2 ** 31 - 1;

function lineOf(number: number): number {
  const line = Math.trunc(number);
  return line >= 0 && line <= MAX_LINE ? line : 0;
}

/** Adding seconds to bytes would be nonsense, and picking one of them silently as well. */
function commonUnit(profiles: readonly unknown[]): Unit {
  let first: unknown;
  profiles.forEach((value, i) => {
    const path = `$.profiles[${i}]`;
    const { unit } = objectAt(FORMAT, value, path);
    if (!UNITS.has(unit)) {
      failAt(FORMAT, `${path}.unit`, `must be one of ${[...UNITS.keys()].join(', ')}`);
    }
    if (i > 0 && unit !== first) {
      const reason = `is ${unit}, but $.profiles[0].unit is ${first}: profiles of different units cannot be added; export them one by one`;
      failAt(FORMAT, `${path}.unit`, reason);
    }
    first = unit;
  });
  return UNITS.get(first ?? 'none')!;
}

function wholeUnits(unit: Unit, amount: number, path: string): number {
  const scaled = amount * unit.scale;
  const whole = Math.round(scaled);
  if (scaled < 0) failAt(FORMAT, path, 'must not be negative');
  if (!unit.rounds && whole !== scaled) failAt(FORMAT, path, 'must be a whole number, as its unit is none');
  if (!Number.isSafeInteger(whole)) failAt(FORMAT, path, 'is larger than 2^53 units');
  return whole;
}

function addSampled(
  builder: StackBuilder,
  profile: Readonly<Record<string, unknown>>,
  path: string,
  whole: (amount: number, path: string) => number,
): void {
  const samples = arrayAt(FORMAT, profile.samples, `${path}.samples`);
  const weights = arrayAt(FORMAT, profile.weights, `${path}.weights`);
  if (samples.length !== weights.length) {
    const reason = `has ${weights.length} entries, but there are ${samples.length} samples`;
    failAt(FORMAT, `${path}.weights`, reason);
  }
  for (let i = 0; i < samples.length; i++) {
    const stack = arrayAt(FORMAT, samples[i], `${path}.samples[${i}]`);
    for (let j = 0; j < stack.length; j++) {
      if (!isIndex(stack[j], builder.frames.length)) {
        failAt(FORMAT, `${path}.samples[${i}][${j}]`, 'must be an index into $.shared.frames');
      }
    }
    const at = `${path}.weights[${i}]`;
    addStack(builder, stack as readonly number[], whole(numberAt(FORMAT, weights[i], at), at));
  }
}

function isIndex(value: unknown, length: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;
}
