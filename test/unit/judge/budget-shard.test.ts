import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { judgeBudgets } from '../../../src/judge/budget-rules.ts';
import { budgetsElsewhere } from '../../../src/judge/budget-shard.ts';
import { type BudgetRule, DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { ALLOC, CPU } from '../../support/fake-source.ts';

function rule(name: string, unit: BudgetRule['limit']['unit'] = 'cores'): BudgetRule {
  return {
    target: { kind: 'service', name },
    cost: 'total',
    limit: { amount: 1, unit },
    services: [],
    profileTypes: [],
    onExceed: 'fail',
    origin: `f.yml:1:${name.length}`,
  };
}

const place = (service: string, profileType = CPU) => ({ service, profileType });

/** What a shard with these services, none of them measured, says of the rules; `others` is what the other shards hold. */
function said(
  rules: readonly BudgetRule[],
  own: readonly string[],
  others: { readonly services: readonly string[]; readonly places?: readonly ReturnType<typeof place>[] },
) {
  const elsewhere = budgetsElsewhere(rules, [], others.places ?? [], others.services, matchesGlob);
  const services = own.map((service) => ({ service, required: true }));
  const input = { rules, measures: [], matches: matchesGlob, elsewhere };
  return judgeBudgets(input, services, DEFAULT_POLICY).map(({ service, cause }) => `${service} ${cause}`);
}

describe('a budget that this shard measured nothing of', () => {
  test('is left to the shard that can', () => {
    const others = { services: ['b'], places: [place('b')] };
    expect(said([rule('b')], ['a'], others)).toEqual([]);
    expect(said([rule('*')], ['a'], others)).toEqual([]);
  });

  test('is left to the shard that has the only service of that name', () => {
    expect(said([rule('b')], ['a'], { services: ['b'] })).toEqual([]);
    expect(said([rule('b')], ['a'], { services: ['b', 'c'] })).toEqual([]);
  });

  test('is told by every shard that has such a service where none can measure it, and by all where nobody has one', () => {
    expect(said([rule('ai-*')], ['ai-1'], { services: ['ai-2'] })).toEqual(['ai-* no-profiles']);
    expect(said([rule('ghost')], ['a'], { services: ['b'] })).toEqual(['ghost no-service']);
  });

  test('another budget that is measured there does not answer for it', () => {
    const rules = [rule('ai-*', 'bytes-per-second'), rule('ai-*')];
    const others = { services: ['ai-2'], places: [place('ai-2')] };
    expect(said(rules, ['ai-1'], others)).toEqual(['ai-* no-profiles']);
  });

  test('another of the services that it names does not answer for the one that is here', () => {
    const two = { ...rule('*'), services: ['ai-1', 'ai-2'] };
    const others = { services: ['ai-2'], places: [place('ai-2')] };
    expect(said([two], ['ai-1'], others)).toEqual(['ai-1 no-profiles']);
  });

  test('another type elsewhere does not measure it', () => {
    const others = { services: ['ai-2'], places: [place('ai-2', ALLOC)] };
    expect(said([rule('ai-*')], ['ai-1'], others)).toEqual(['ai-* no-profiles']);
  });
});

test('all places of the build share the error probability, wherever they are measured', () => {
  const rules = [rule('a'), rule('*')];
  const { tests } = budgetsElsewhere(
    rules,
    [place('a')],
    [place('b'), place('c', ALLOC)],
    ['b', 'c'],
    matchesGlob,
  );
  expect(tests).toBe(3);
});
