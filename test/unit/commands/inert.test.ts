import { describe, expect, test } from 'vitest';
import { withoutCommands } from '../../../src/commands/inert.ts';
import { PLANTED_NAMES } from '../../support/planted-names.ts';
import { runnerCommands } from '../../support/runner-log.ts';

describe('a text without commands', () => {
  test.each([
    ['where the text begins', '::error::planted', ': :error::planted'],
    ['where a line begins', 'x\n::error::planted', 'x\n: :error::planted'],
    ['after white space', ' \t\v\f\u00a0\u3000::error::planted', ' \t\v\f\u00a0\u3000: :error::planted'],
    [
      'after white space that only the runner takes for it',
      '\u0085::error::planted',
      '\u0085: :error::planted',
    ],
    ['after both', 'x\r\n \u0085 \u0085::error::planted', 'x\r\n \u0085 \u0085: :error::planted'],
    [
      'after separators of lines',
      '\u2028 \u2029\u0085::error::planted',
      '\u2028 \u2029\u0085: :error::planted',
    ],
    ['of the older form', 'x ##[error]planted', 'x # #[error]planted'],
  ])('%s', (_, text, inert) => {
    expect(runnerCommands(text)).toHaveLength(1);
    expect(withoutCommands(text)).toBe(inert);
    expect(runnerCommands(inert)).toEqual([]);
  });

  test('is as it was where there are none', () => {
    const text = 'std::vector\n a::b ::c\n\n\u0085x::error::';
    expect(withoutCommands(text)).toBe(text);
  });

  test('of planted names', () => {
    const log = PLANTED_NAMES.join('\n');
    expect(runnerCommands(log).length).toBeGreaterThan(0);
    for (const name of PLANTED_NAMES) expect(runnerCommands(withoutCommands(name))).toEqual([]);
    expect(runnerCommands(withoutCommands(log))).toEqual([]);
  });

  test.each(['\n', '\r\n', ' ', '\u2028', '\u0085'])(
    'with very much white space %j',
    { timeout: 2000 },
    (space) => {
      const blank = space.repeat(200_000);
      expect(withoutCommands(`${blank}x${blank}`) === `${blank}x${blank}`).toBe(true);
      expect(withoutCommands(`${blank}::error::x`) === `${blank}: :error::x`).toBe(true);
    },
  );
});
