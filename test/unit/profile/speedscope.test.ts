import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFolded } from '../../../src/profile/folded.ts';
import { parseJson } from '../../../src/profile/json.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { speedscopeProfile } from '../../../src/profile/speedscope.ts';
import { stacksOf, totalsByStack } from '../../support/profile-view.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/py-spy/0.4.3/${name}`, import.meta.url));
const parseSpeedscope = (bytes: Uint8Array) => speedscopeProfile(parseJson('speedscope', bytes));
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

const frames = [{ name: 'main', file: 'main.py', line: 3 }, { name: 'parse' }, { name: 'read', line: null }];
const sampled = {
  type: 'sampled',
  name: 'thread 1',
  unit: 'seconds',
  startValue: 0,
  endValue: 0.03,
  samples: [[0, 1], [0]],
  weights: [0.01, 0.02],
};
const evented = {
  type: 'evented',
  name: 'thread 1',
  unit: 'milliseconds',
  startValue: 100,
  endValue: 110,
  events: [
    { type: 'O', frame: 0, at: 100 },
    { type: 'O', frame: 1, at: 101 },
    { type: 'C', frame: 1, at: 103 },
    { type: 'O', frame: 2, at: 104 },
    { type: 'C', frame: 2, at: 104.5 },
    { type: 'O', frame: 1, at: 105 },
    { type: 'C', frame: 1, at: 109 },
    { type: 'C', frame: 0, at: 110 },
  ],
};
const file = (...profiles: unknown[]) => ({ shared: { frames }, profiles });

function failure(value: unknown): string {
  try {
    parseSpeedscope(json(value));
  } catch (error) {
    expect(error).toBeInstanceOf(ProfileFormatError);
    return (error as Error).message;
  }
  throw new Error('the file was accepted');
}

describe('sampled', () => {
  test('stacks turn leaf first, seconds become whole nanoseconds', () => {
    const profile = parseSpeedscope(json(file(sampled)));
    expect(profile.sampleTypes).toEqual([{ type: 'cpu', unit: 'nanoseconds' }]);
    expect(profile.frames).toEqual([
      { name: 'main', file: 'main.py', line: 3 },
      { name: 'parse', file: '', line: 0 },
      { name: 'read', file: '', line: 0 },
    ]);
    expect(stacksOf(profile)).toEqual([
      { names: ['parse', 'main'], values: [10_000_000n] },
      { names: ['main'], values: [20_000_000n] },
    ]);
    expect(profile.durationNanos).toBe(30_000_000);
  });

  test('threads are added and ran side by side', () => {
    const profile = parseSpeedscope(json(file(sampled, { ...sampled, startValue: 0.01, endValue: 0.05 })));
    expect(stacksOf(profile)).toHaveLength(4);
    expect(profile.durationNanos).toBe(50_000_000);
  });

  test.each([
    ['milliseconds', 'cpu', 'nanoseconds', 3_000_000n],
    ['microseconds', 'cpu', 'nanoseconds', 3_000n],
    ['nanoseconds', 'cpu', 'nanoseconds', 3n],
    ['bytes', 'space', 'bytes', 3n],
    ['none', 'samples', 'count', 3n],
  ])('unit %s is %s in %s', (unit, type, sampleUnit, value) => {
    const profile = parseSpeedscope(json(file({ ...sampled, unit, weights: [3, 3] })));
    expect(profile.sampleTypes).toEqual([{ type, unit: sampleUnit }]);
    expect(profile.values[0]![0]).toBe(value);
  });
});

describe('evented', () => {
  test('the time between two events belongs to the innermost open frame', () => {
    const profile = parseSpeedscope(json(file(evented)));
    expect(stacksOf(profile)).toEqual([
      { names: ['main'], values: [3_500_000n] },
      { names: ['parse', 'main'], values: [6_000_000n] },
      { names: ['read', 'main'], values: [500_000n] },
    ]);
    expect(profile.durationNanos).toBe(10_000_000);
  });

  test.each([
    ['a frame left open', evented.events.slice(0, 7), /events leaves a frame open/],
    [
      'a close of another frame',
      evented.events.with(2, { type: 'C', frame: 0, at: 103 }),
      /events\[2\] closes/,
    ],
    ['a close of nothing', [{ type: 'C', frame: 0, at: 101 }], /events\[0\] closes/],
    [
      'time running backwards',
      evented.events.with(3, { type: 'O', frame: 2, at: 102 }),
      /events\[3\].at is earlier/,
    ],
    ['an event before the start', [{ type: 'O', frame: 0, at: 1 }], /events\[0\].at must not be negative/],
    ['an unknown event', [{ type: 'X', frame: 0, at: 101 }], /events\[0\].type must be "O" or "C"/],
    ['an unknown frame', [{ type: 'O', frame: 3, at: 101 }], /events\[0\].frame must be an index/],
  ])('%s is an error', (_, events, reason) => {
    expect(failure(file({ ...evented, events }))).toMatch(reason);
  });
});

describe('errors name the JSON path', () => {
  test.each([
    ['an array', [], /\$ must be an object/],
    ['no shared frames', { profiles: [] }, /\$.shared must be an object/],
    ['frames that are no list', { shared: { frames: {} } }, /\$.shared.frames must be an array/],
    ['a nameless frame', { shared: { frames: [{}] } }, /\$.shared.frames\[0\].name must be a string/],
    ['no profiles', { shared: { frames } }, /\$.profiles must be an array/],
    ['an unknown kind', file({ ...sampled, type: 'drawn' }), /\$.profiles\[0\].type must be/],
    ['an unknown unit', file({ ...sampled, unit: 'days' }), /\$.profiles\[0\].unit must be one of seconds/],
    [
      'two units',
      file(sampled, { ...sampled, unit: 'bytes' }),
      /\$.profiles\[1\].unit is bytes, but .* seconds/,
    ],
    [
      'no end',
      file({ ...sampled, endValue: undefined }),
      /\$.profiles\[0\].endValue must be a finite number/,
    ],
    ['too few weights', file({ ...sampled, weights: [1] }), /weights has 1 entries, but there are 2 samples/],
    ['a weight of text', file({ ...sampled, weights: ['1', 1] }), /weights\[0\] must be a finite number/],
    ['a negative weight', file({ ...sampled, weights: [0, -1] }), /weights\[1\] must not be negative/],
    ['half a sample', file({ ...sampled, unit: 'none', weights: [0.5, 1] }), /weights\[0\] must be a whole/],
    ['a huge weight', file({ ...sampled, weights: [1e12, 1] }), /weights\[0\] is larger than 2\^53/],
    ['a dangling frame', file({ ...sampled, samples: [[0, 3], []] }), /samples\[0\]\[1\] must be an index/],
    ['a fractional frame', file({ ...sampled, samples: [[0.5], []] }), /samples\[0\]\[0\] must be an index/],
  ])('%s', (_, value, reason) => {
    expect(failure(value)).toMatch(reason);
  });

  test('every truncation of a real file', () => {
    const bytes = fixture('ai-yolo26.baseline.speedscope.json');
    for (let length = 0; length < bytes.length; length += 13) {
      expect(() => parseSpeedscope(bytes.subarray(0, length))).toThrow(/truncated/);
    }
  });

  test('a syntax error does not quote the hostile text', () => {
    const attempt = () => parseSpeedscope(Buffer.from('{"shared": @everyone <script>}'));
    expect(attempt).toThrow(/malformed \(at character \d+\)$/);
    expect(attempt).not.toThrow(/everyone/);
  });
});

test.each(['baseline', 'candidate'])(
  'py-spy 0.4.3, %s: speedscope and folded agree stack by stack',
  (side) => {
    const speedscope = parseSpeedscope(fixture(`ai-yolo26.${side}.speedscope.json`));
    const folded = parseFolded(fixture(`ai-yolo26.${side}.folded`));
    const nanosPerSample = 10_000_000n;
    const spelledFolded = totalsByStack(
      speedscope,
      ({ name, file, line }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line} - ${name}`,
    );
    const counts = totalsByStack(folded, ({ name }) => name);
    expect(counts.length).toBeGreaterThan(10);
    expect(spelledFolded).toEqual(counts.map(([stack, count]) => [stack, count * nanosPerSample]));
  },
);
