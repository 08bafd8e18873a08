import { describe, expect, test } from 'vitest';
import { ProfileFormatError } from '../../src/profile/profile.ts';
import { failureOf, inputOf, MAX_CASE_MS, runCases } from '../support/fuzz/cases.ts';
import { mustNest } from '../support/fuzz/rendered.ts';
import { FORMATS, type FuzzTarget, loadKept, loadTarget } from '../support/fuzz/target.ts';
import { told } from '../support/fuzz/told.ts';

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
      for (let spent = 0; spent < (MAX_CASE_MS + 100) * 1000; ) {
        const { user, system } = process.threadCpuUsage(start);
        spent = user + system;
      }
    });
    expect(await failureOf(target, new Uint8Array())).toMatch(/^hang: it took \d+ ms/u);
  });

  test('memory beyond the bound', async () => {
    const held: Uint8Array[] = [];
    const target = targetOf(() => void held.push(new Uint8Array(400 * 1024 * 1024).fill(1)));
    expect(await failureOf(target, new Uint8Array())).toMatch(/^memory: it took \d+ MiB/u);
  });

  test('an input that the reader changed', async () => {
    const target = targetOf((input) => void input.fill(7));
    expect(await failureOf(target, Uint8Array.of(1, 2))).toBe('the reader changed its input');
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
