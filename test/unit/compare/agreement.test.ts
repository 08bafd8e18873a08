import { expect, test } from 'vitest';
import { common } from '../../../src/compare/agreement.ts';

test.each([
  { a: 0.2, b: 0.5, agreed: 0.2, why: 'both grew: the smaller growth' },
  { a: 0.5, b: 0.2, agreed: 0.2, why: 'in any order' },
  { a: -0.2, b: -0.5, agreed: -0.2, why: 'both shrank: the one nearer to nothing' },
  { a: -0.5, b: -0.2, agreed: -0.2, why: 'in any order' },
  { a: 0.3, b: 0.3, agreed: 0.3, why: 'the same' },
  { a: 0.2, b: -0.5, agreed: 0, why: 'one grew, one shrank' },
  { a: -0.5, b: 0.2, agreed: 0, why: 'in any order' },
  { a: 0, b: 0.5, agreed: 0, why: 'one did not change' },
  { a: 0.5, b: 0, agreed: 0, why: 'in any order' },
])('$a and $b agree on $agreed: $why', ({ a, b, agreed }) => {
  expect(common(a, b)).toBe(agreed);
});
