import { expect, test } from 'vitest';
import { ignoredFunctions } from '../../../src/config/ignore.ts';

const FUNCTIONS = [
  { name: 'serve', file: 'ai.py' },
  { name: 'serve', file: 'app/ai.py' },
  { name: 'serve', file: 'notai.py' },
  { name: 'serve', file: '' },
  { name: 'Lock.wait', file: 'threading.py' },
  { name: 'runtime.futex', file: '' },
];

test.each([
  [[], []],
  [[{ function: 'serve' }], [0, 1, 2, 3]],
  [[{ function: 'serve', file: 'ai.py' }], [0, 1]],
  [[{ function: 'serve', file: 'app/ai.py' }], [1]],
  [[{ function: '*', file: '*.py' }], [0, 1, 2, 4]],
  [
    [{ function: '*.wait' }, { function: 'runtime.*' }],
    [4, 5],
  ],
  [[{ function: 'Serve' }, { function: 'wait' }], []],
])('%j', (rules, expected) => {
  const ignored = [...ignoredFunctions(FUNCTIONS, rules)];
  expect(ignored).toEqual(FUNCTIONS.map((_, index) => (expected.includes(index) ? 1 : 0)));
});
