import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/sources/plan.ts';
import {
  countTested,
  countWithCpu,
  dealServices,
  planFingerprint,
  servicesOf,
  takePart,
} from '../../../src/sources/shard.ts';
import { ALLOC, CPU, INUSE } from '../../support/fake-source.ts';
import { fc } from '../../support/fast-check.ts';

/** A plan of services with their types; a service without types is missing. */
function planOf(services: Readonly<Record<string, readonly string[]>>): Plan {
  const planned = Object.entries(services).flatMap(([service, types]) =>
    types.map((profileType) => ({ service, profileType, kind: profileType === CPU ? 'cpu' : 'alloc' })),
  );
  const missing = Object.entries(services).flatMap(([service, types]) =>
    types.length > 0 ? [] : [{ service, profileType: 'cpu', empty: ['baseline', 'candidate'] }],
  );
  const series = { baseline: [], candidate: [] };
  return { comparisons: planned, missing, candidateOnly: [], series, retention: {} } as unknown as Plan;
}

const partsOf = (plan: Plan, count: number) =>
  Array.from({ length: count }, (_, index) => takePart(plan, { index: index + 1, count }));
const sizes = (parts: readonly Plan[], of: (plan: Plan) => number) => parts.map(of);
const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

const services = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom([], [CPU], [CPU, ALLOC], [ALLOC], [CPU, INUSE]),
  { minKeys: 1, maxKeys: 60, noNullPrototype: true },
);

describe('parts of a plan', () => {
  test('hold everything once, and all types of a service together', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 12 }), (all, count) => {
        const plan = planOf(all);
        const parts = partsOf(plan, count);
        const found = parts.flatMap((part) => servicesOf(part));
        expect(found.toSorted()).toEqual(servicesOf(plan));
        expect(parts.flatMap(({ comparisons }) => comparisons)).toHaveLength(plan.comparisons.length);
        expect(parts.flatMap(({ missing }) => missing)).toHaveLength(plan.missing.length);
      }),
    );
  });

  test('are alike: as many services, as many of each kind, and nearly as many comparisons', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 12 }), (all, count) => {
        const parts = partsOf(planOf(all), count);
        expect(spread(sizes(parts, (part) => servicesOf(part).length))).toBeLessThanOrEqual(1);
        // The largest service of all types has two.
        expect(spread(sizes(parts, ({ comparisons }) => comparisons.length))).toBeLessThanOrEqual(2);
        const withBoth = ({ comparisons }: Plan) =>
          comparisons.filter(({ profileType }) => profileType === INUSE).length;
        expect(spread(sizes(parts, withBoth))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('depend on no order', () => {
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 12 }), (all, count) => {
        const plan = planOf(all);
        const turned = planOf(Object.fromEntries(Object.entries(all).reverse()));
        expect(new Map([...dealServices(turned, count)].sort())).toEqual(
          new Map([...dealServices(plan, count)].sort()),
        );
        expect(planFingerprint(turned)).toBe(planFingerprint(plan));
      }),
    );
  });

  test('neighbours by name go to different parts', () => {
    const all = Object.fromEntries(['ai-a', 'ai-b', 'ai-c', 'web-a', 'web-b'].map((name) => [name, [CPU]]));
    const [first, second] = partsOf(planOf(all), 2) as [Plan, Plan];
    expect(servicesOf(first)).toEqual(['ai-a', 'ai-c', 'web-b']);
    expect(servicesOf(second)).toEqual(['ai-b', 'web-a']);
  });
});

test('a fingerprint tells another service, another type, and what is missing', () => {
  const base = { a: [CPU], b: [CPU, ALLOC], c: [] };
  const prints = [base, { ...base, d: [CPU] }, { ...base, a: [CPU, ALLOC] }, { a: [CPU], b: [CPU, ALLOC] }];
  expect(new Set(prints.map((all) => planFingerprint(planOf(all)))).size).toBe(4);
});

test('counts what is tested and what shows the machine', () => {
  const plan = planOf({ a: [CPU, INUSE], b: [ALLOC], c: [] });
  expect([countTested(plan), countWithCpu(plan)]).toEqual([2, 1]);
});
