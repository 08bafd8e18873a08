import { expect, test } from 'vitest';
import { futureNotes } from '../../../src/gate/notes.ts';

const NOW_MS = 1_795_360_000_000;
const S = 1000;

test.each<[string, number | undefined, number | null, string | null]>([
  ['the newest profile is of the past', NOW_MS - 10 * S, null, null],
  ['the server does not say', undefined, 0, null],
  ['it is of less than a minute from now', NOW_MS + 59 * S, null, null],
  ['it is of a minute from now', NOW_MS + 60 * S, null, '1 min from now'],
  [
    'the clock of this machine is behind, and the server tells the time of the profile',
    NOW_MS + 300 * S,
    300 * S,
    null,
  ],
  ['it is of the future of both', NOW_MS + 600 * S, 300 * S, '5 min from now'],
  ['the clock of the server is behind, that of this machine is right', NOW_MS, -300 * S, null],
])('%s', (_, newestMs, aheadMs, told) => {
  const messages = futureNotes(newestMs, NOW_MS, aheadMs).map(({ message }) => message);
  expect(messages).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});
