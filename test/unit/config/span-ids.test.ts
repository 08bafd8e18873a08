import { expect, test } from 'vitest';
import { parseSpanIds } from '../../../src/config/span-ids.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const ID = '9a517183f26a089d';
const many = Array.from({ length: 21 }, (_, index) => index.toString(16).padStart(16, '0'));

test.each([
  [[], []],
  [[ID], [ID]],
  [[' 9A517183F26A089D ', ID], [ID]],
  [
    [`${ID},5a4fe264a9c987fe`, '0000000000000001'],
    [ID, '5a4fe264a9c987fe', '0000000000000001'],
  ],
  [many.slice(1), many.slice(1)],
])('%j are the spans %j', (given, expected) => {
  expect(parseSpanIds(given)).toEqual(expected);
});

test.each([
  [[''], '16 hexadecimal digits, got ""'],
  [['9a51'], 'got "9a51"'],
  [[`${ID},`], 'got ""'],
  [['9a517183f26a089g'], '16 hexadecimal digits'],
  [['5b8efff798038103d269b633813fc60c'], 'which looks like the id of a trace'],
  [[`\u001b[2J${'x'.repeat(100)}`], 'got "\\u001b[2J'],
  [many, 'at most 20 are shown, got 21'],
])('%j is refused', (given, why) => {
  const error = usageErrorOf(() => parseSpanIds(given));
  expect(error.message).toContain('option --span-id');
  expect(error.why).toContain(why);
  expect(error.why.length).toBeLessThan(150);
  expect(error.remedy).not.toBe('');
});
