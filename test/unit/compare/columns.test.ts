import { expect, test } from 'vitest';
import { added, divided, sumOf } from '../../../src/compare/columns.ts';

const column = (...values: readonly number[]) => Float64Array.from(values);

test('columns are divided, added and summed up value by value', () => {
  expect([...divided(column(30, 0, -10), 10)]).toEqual([3, 0, -1]);
  expect([...added(column(1, 2, -3), column(4, 0.5, 3))]).toEqual([5, 2.5, 0]);
  expect(sumOf(column(1, 2, -0.5))).toBe(2.5);
  expect(sumOf(column())).toBe(0);
});

test('the columns they come from stay as they are', () => {
  const [a, b] = [column(1, 2), column(3, 4)];
  divided(a, 2);
  added(a, b);
  expect([...a, ...b]).toEqual([1, 2, 3, 4]);
});
