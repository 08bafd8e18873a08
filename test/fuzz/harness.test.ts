import { describe, expect, test } from 'vitest';
import { ProfileFormatError } from '../../src/profile/profile.ts';
import { inputOf, runCases } from '../support/fuzz/cases.ts';
import { CASE_BOUNDS, type CheckSetting, failureOf, openCheck } from '../support/fuzz/failure.ts';
import { systemPeak } from '../support/fuzz/memory.ts';
import { mustNest } from '../support/fuzz/rendered.ts';
import { FORMATS, type FuzzTarget, loadKept, loadTarget } from '../support/fuzz/target.ts';
import { told } from '../support/fuzz/told.ts';
import { watchThread } from '../support/fuzz/watchdog.ts';

/** A target whose inputs are single bytes from 0 to 255. */
function targetOf(check: FuzzTarget['check']): FuzzTarget {
  return { format: 'test', make: (random) => Uint8Array.of(random.below(256)), check };
}

const run = { seed: 1, count: 2000, onCase: () => undefined };

describe('what counts as a failure', () => {
  test('an error that the reader does not say it throws', async () => {
    const target = targetOf(() => {
      told(() => (undefined as never as string).length, [ProfileFormatError]);
    });
    expect(await failureOf(target, new Uint8Array())).toContain('TypeError');
  });

  test('no error of its own, unless its message is endless', async () => {
    const throwing = (reason: string) =>
      targetOf(() => {
        told(() => {
          throw new ProfileFormatError('x', 0, reason);
        }, [ProfileFormatError]);
      });
    expect(await failureOf(throwing('why'), new Uint8Array())).toBeNull();
    expect(await failureOf(throwing('x'.repeat(5000)), new Uint8Array())).toContain('a message of 5');
  });

  test('more than a second of processor time', async () => {
    const target = targetOf(() => {
      const start = process.threadCpuUsage();
      for (let spent = 0; spent < (CASE_BOUNDS.cpuMs + 100) * 1000; ) {
        const { user, system } = process.threadCpuUsage(start);
        spent = user + system;
      }
    });
    expect(await failureOf(target, new Uint8Array())).toMatch(/^hang: it took \d+ ms/u);
  });

  test('an answer that never comes', async () => {
    const target = targetOf(() => new Promise(() => undefined));
    expect(await failureOf(target, new Uint8Array(), openCheck({ wallMs: 20 }))).toBe(
      'hang: no answer within 20 ms by the clock',
    );
  });

  test('an input that the reader changed', async () => {
    const target = targetOf((input) => void input.fill(7));
    expect(await failureOf(target, Uint8Array.of(1, 2))).toBe('the reader changed its input');
  });
});

const MEMORY = /^memory: it took \d+ MiB$/u;
const mebibytesOf = (count: number) => new Uint8Array(count * 1024 * 1024).fill(1);
/** Arrays, which stay on the heap until somebody collects them. */
const arraysOf = (mebibytes: number) => new Array((mebibytes * 1024 * 1024) / 8).fill(0.5);

/** Takes too much for an odd byte, and some for any other. */
function hungry(take: (times: number) => unknown): FuzzTarget {
  return targetOf(([byte = 0]) => void take(byte % 2 === 1 ? 5 : 1));
}

describe('memory beyond the bound', () => {
  /** Less than the usual, and no bound for processor time: it takes much of that on a busy machine to fill memory. */
  const open = () => openCheck({ bytes: 96 * 1024 * 1024, cpuMs: Number.POSITIVE_INFINITY });

  test.each<[string, FuzzTarget]>([
    ['bytes', hungry((times) => mebibytesOf(times * 40))],
    ['arrays', hungry((times) => arraysOf(times * 40))],
  ])('%s: the second such case is seen, too, and a modest one beside it is not blamed', async (_, target) => {
    const setting = open();
    for (const byte of [1, 2, 1, 2]) {
      const why = await failureOf(target, Uint8Array.of(byte), setting);
      if (byte === 1) expect(why).toMatch(MEMORY);
      else expect(why).toBeNull();
    }
  });

  test('a run after a hungry one is not blamed', async () => {
    const target = hungry((times) => mebibytesOf(times * 40));
    const inputs = (byte: number) => [Uint8Array.of(byte), Uint8Array.of(byte)];
    const range = { ...run, count: 2 };
    expect(await runCases(target, inputs(1), range, open())).toMatchObject([
      { why: expect.stringMatching(MEMORY) },
    ]);
    expect(await runCases(target, inputs(2), range, open())).toEqual([]);
    expect(await runCases(target, inputs(1), range, open())).toHaveLength(1);
  });

  test('what many cases leave behind', async () => {
    const held: Uint8Array[] = [];
    const target = targetOf(() => void held.push(mebibytesOf(20)));
    expect(await runCases(target, [], { ...run, count: 10 }, open())).toMatchObject([
      { why: expect.stringMatching(/^memory: the cases up to here left \d+ MiB behind$/u) },
    ]);
  });

  test('where the peak of the system cannot be reset, what is resident stands for it', async () => {
    const { meter, ...rest } = open();
    const setting: CheckSetting = { ...rest, meter: { ...meter, ...systemPeak() } };
    const held: Uint8Array[] = [];
    const target = targetOf(() => void held.push(mebibytesOf(200)));
    expect(await failureOf(target, new Uint8Array(), setting)).toMatch(MEMORY);
    held.splice(0);
    expect(await failureOf(target, new Uint8Array(), setting)).toMatch(MEMORY);
    held.splice(0);
    const modest = targetOf(() => undefined);
    expect(await failureOf(modest, new Uint8Array(), setting)).toBeNull();
  });
});

describe('a thread that gives no sign of life', () => {
  const never = { cpuMs: Number.POSITIVE_INFINITY, wallMs: Number.POSITIVE_INFINITY, lookMs: 5 };

  test.each([
    ['by the clock', { ...never, wallMs: 20 }],
    ['of processor time', { ...never, cpuMs: 0 }],
  ])('is ended, %s', async (what, bounds) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    watchThread(Int32Array.of(3, 7), resolve, bounds);
    expect(await promise).toContain(what);
  });

  test('is left alone while it begins something, and before its first case', async () => {
    const [busy, loading] = [Int32Array.of(3, 7), Int32Array.of(0, 0)];
    const told: string[] = [];
    const bounds = { ...never, cpuMs: 0 };
    const watches = [busy, loading].map((progress) => watchThread(progress, (why) => told.push(why), bounds));
    const ended = Promise.withResolvers<string>();
    watchThread(Int32Array.of(1, 1), ended.resolve, bounds);
    const beat = setInterval(() => Atomics.add(busy, 1, 1), 0);
    await ended.promise;
    clearInterval(beat);
    for (const { stop } of watches) stop();
    expect(told).toEqual([]);
  });
});

describe('a run', () => {
  test('tells each kind of failure once, with the smallest input', async () => {
    const target: FuzzTarget = {
      ...targetOf((input) => {
        if (input.includes(99)) throw new TypeError('ninety-nine');
      }),
      make: (random) => Uint8Array.from({ length: 64 }, () => random.below(256)),
    };
    const failed = await runCases(target, [], run);
    expect(failed.map(({ smallest }) => [...smallest])).toEqual([[99]]);
  });

  test('begins with what is kept', async () => {
    const seen: number[] = [];
    const target = targetOf((input) => void seen.push(input[0] ?? -1));
    await runCases(target, [Uint8Array.of(201), Uint8Array.of(202)], { ...run, count: 3 });
    expect(seen).toHaveLength(3);
    expect(seen.slice(0, 2)).toEqual([201, 202]);
  });

  test.each(FORMATS)('%s: a seed and a number make the same input every time', async (format) => {
    const [target, kept] = [await loadTarget(format), await loadKept(format)];
    const made = () => Array.from({ length: 60 }, (_, index) => inputOf(target, kept, 5, index));
    const first = made();
    expect(made()).toEqual(first);
    const later = Array.from({ length: 60 }, (_, index) => inputOf(target, kept, 6, index));
    expect(later).not.toEqual(first);
  });
});

test('a page with a foreign tag, a live attribute or an open tag does not nest', () => {
  expect(() => mustNest('<p class="a">x <code>&lt;b&gt;</code></p>')).not.toThrow();
  for (const page of [
    '<p>',
    '<p></b></p>',
    '<p onclick="x">a</p>',
    '<p>a < b</p>',
    '<a href="javascript:x">a</a>',
  ])
    expect(() => mustNest(page), page).toThrow('the page');
});
