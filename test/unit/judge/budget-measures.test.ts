import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { appliesTo } from '../../../src/judge/budget-measures.ts';
import type { BudgetRule } from '../../../src/judge/policy.ts';
import { measuresOf, type RuleChanges, ruleOf } from '../../support/budgets.ts';
import { ALLOC, CPU, GOROUTINES, INUSE } from '../../support/fake-source.ts';

const WALL = 'wall:wall:nanoseconds:wall:nanoseconds';
const COUNT = 'process_cpu:samples:count:cpu:nanoseconds';
const MUTEX = 'mutex:delay:nanoseconds:mutex:count';
const OBJECTS = 'memory:alloc_objects:count:space:bytes';
const TYPES = { CPU, COUNT, WALL, INUSE, ALLOC, OBJECTS, GOROUTINES, MUTEX };

function typesOf(changes: RuleChanges): string[] {
  const rule = ruleOf(changes);
  return Object.entries(TYPES)
    .filter(([, profileType]) => appliesTo(rule, { service: 'a', profileType }, matchesGlob))
    .map(([name]) => name);
}

const SERVICE: BudgetRule['target'] = { kind: 'service', name: 'ai-*' };

describe('which profiles a budget is for', () => {
  test.each<[string, RuleChanges, string[]]>([
    ['a share means CPU', {}, ['CPU', 'COUNT']],
    ['a share of a named type', { profileTypes: ['memory'] }, ['INUSE', 'ALLOC']],
    ['a share of a type by its id', { profileTypes: [MUTEX] }, ['MUTEX']],
    ['cores are CPU time', { limit: [1, 'cores'] }, ['CPU']],
    ['bytes are held', { limit: [1, 'bytes'] }, ['INUSE']],
    ['bytes per second are allocated', { limit: [1, 'bytes-per-second'] }, ['ALLOC']],
    ['a named type that the unit does not fit', { limit: [1, 'cores'], profileTypes: ['memory'] }, []],
    ['a share of a service is no limit', { target: { kind: 'service', name: '*' } }, []],
  ])('%s', (_, changes, expected) => {
    expect(typesOf(changes)).toEqual(expected);
  });

  test.each<[RuleChanges, boolean]>([
    [{}, true],
    [{ services: ['ai-*', 'other'] }, true],
    [{ services: ['other'] }, false],
    [{ target: SERVICE, limit: [1, 'cores'] }, true],
    [{ target: { ...SERVICE, name: 'b-*' }, limit: [1, 'cores'] }, false],
  ])('which services: %j', (changes, expected) => {
    expect(appliesTo(ruleOf(changes), { service: 'ai-clip', profileType: CPU }, matchesGlob)).toBe(expected);
  });
});

test('only budgets that are for a profile type are measured in it', () => {
  const rules = [ruleOf({ limit: [1, 'bytes'] }), ruleOf({ limit: [1, 'cores'] })];
  expect(measuresOf(rules, { 'iou;main': 5 }).map(({ rule }) => rule.limit.unit)).toEqual(['cores']);
  expect(measuresOf(rules.slice(0, 1), { 'iou;main': 5 })).toEqual([]);
});

describe('in the unit of the limit', () => {
  const STACKS = { 'iou;main': 1200, 'linear;main': 3600 };

  test('cores are CPU seconds a second', () => {
    const [measure] = measuresOf([ruleOf({ limit: [1, 'cores'] })], STACKS, { durationMs: [1, 60_000] });
    expect(measure?.value).toBeCloseTo(12 / 60, 12);
  });

  test('bytes per second are bytes over the window, bytes the mean per upload', () => {
    const rate = measuresOf([ruleOf({ limit: [1, 'bytes-per-second'] })], STACKS, {
      type: ALLOC,
      kind: 'alloc',
      unit: 'bytes',
      weight: 1000,
      durationMs: [1, 60_000],
    });
    expect(rate[0]?.value).toBeCloseTo(20_000, 6);
    const level = measuresOf([ruleOf({ limit: [1, 'bytes'] })], STACKS, {
      type: INUSE,
      kind: 'gauge',
      unit: 'bytes',
      weight: 1000,
      blocks: 1,
      uploads: [0, 16],
    });
    expect(level[0]?.value).toBeCloseTo(75_000, 6);
  });

  test('without the length of the window there is nothing per second', () => {
    const rules = [ruleOf({ limit: [1, 'cores'] }), ruleOf()];
    const values = measuresOf(rules, STACKS, { durationMs: [0, 0] }).map(({ value }) => value);
    expect(values).toEqual([null, 0.25]);
  });
});

describe('whether a target exists', () => {
  const known = (changes: RuleChanges, candidate: Record<string, number>, before = {}, ignored = ['serve']) =>
    measuresOf([ruleOf(changes)], candidate, { before, ignored })[0]?.isKnown;

  test('in the candidate, or only in the baseline', () => {
    expect(known({}, { 'iou;main': 5 })).toBe(true);
    expect(known({}, { main: 5 }, { 'iou;main': 5 })).toBe(true);
    expect(known({}, { main: 5 })).toBe(false);
  });

  test('the self cost of an idle function is left out, so that it cannot be limited', () => {
    const target = { kind: 'function', name: 'serve' } as const;
    expect(known({ target, cost: 'self' }, { 'serve;main': 5 })).toBe(false);
    expect(known({ target, cost: 'total' }, { 'iou;serve;main': 5 })).toBe(true);
    expect(known({ cost: 'self' }, { 'iou;serve;main': 5 })).toBe(true);
  });

  test('a service that was measured is there, though it did nothing but wait', () => {
    const changes: RuleChanges = { target: SERVICE, limit: [1, 'cores'], cost: 'self' };
    expect(known(changes, { serve: 5 })).toBe(true);
  });
});
