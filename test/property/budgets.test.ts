import { expect, test } from 'vitest';
import { judged, measuresOf, ruleOf } from '../support/budgets.ts';
import type { Stacks } from '../support/comparison-data.ts';
import { fc } from '../support/fast-check.ts';

const NAMES = ['iou', 'linear', 'db', 'main', 'serve'];
const stack = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 })
  .map((frames) => frames.join(';'));
const block = fc.integer({ min: 0, max: 3000 });
const candidate: fc.Arbitrary<Stacks> = fc.dictionary(
  stack,
  fc.array(block, { minLength: 6, maxLength: 6 }),
  {
    maxKeys: 12,
  },
);
const rule = fc
  .record({
    name: fc.constantFrom(...NAMES, 'i*', 'nothing'),
    cost: fc.constantFrom('self' as const, 'total' as const),
    amount: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ name, cost, amount }) =>
    ruleOf({ target: { kind: 'function', name }, cost, limit: [amount, 'share'] }),
  );
const rules = fc.array(rule, { minLength: 1, maxLength: 4 });

function outcome(all: ReturnType<typeof ruleOf>[], stacks: Stacks, weight = 1e7) {
  return judged(all, measuresOf(all, stacks, { ignored: ['serve'], weight }));
}

test('a share stays what it is when every sample weighs more', () => {
  fc.assert(
    fc.property(rules, candidate, fc.integer({ min: 1, max: 50 }), (all, stacks, factor) => {
      // What a sample weighs is found by a common divisor: one single sample keeps it from being larger.
      const whole = { ...stacks, 'one;sample': [1, 0, 0, 0, 0, 0] };
      const words = (weight: number) =>
        outcome(all, whole, weight).map(({ verdict, cause }) => `${verdict} ${cause}`);
      expect(words(factor * 1e7)).toEqual(words(1e7));
    }),
  );
});

test('the order of stacks and blocks decides nothing', () => {
  fc.assert(
    fc.property(rules, candidate, (all, stacks) => {
      const turned = Object.fromEntries(
        Object.entries(stacks)
          .toReversed()
          .map(([text, blocks]) => [text, (blocks as number[]).toReversed()]),
      );
      const words = (result: ReturnType<typeof outcome>) =>
        result.map(({ verdict, cause, rule: { target } }) => `${target.name} ${verdict} ${cause}`).sort();
      expect(words(outcome(all, turned))).toEqual(words(outcome(all, stacks)));
    }),
  );
});

test('numbers are finite, shares are shares, and only what is over its limit is a finding', () => {
  fc.assert(
    fc.property(rules, candidate, (all, stacks) => {
      for (const {
        value,
        low,
        high,
        share,
        samples,
        verdict,
        rule: { limit },
      } of outcome(all, stacks)) {
        for (const number of [value, low, high, share, samples])
          if (number !== null) expect(Number.isFinite(number)).toBe(true);
        if (share !== null) expect(share).toBeGreaterThanOrEqual(0);
        if (share !== null) expect(share).toBeLessThanOrEqual(1);
        if (verdict === 'fail') expect(low).toBeGreaterThan(limit.amount);
        if (value !== null && value <= limit.amount) expect(['pass', 'inconclusive']).toContain(verdict);
      }
    }),
  );
});
