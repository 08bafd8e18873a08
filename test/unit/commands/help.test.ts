import { expect, test } from 'vitest';
import { HELP } from '../../../src/commands/help.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

test('names every option', () => {
  const { remedy } = usageErrorOf(() => readFlags(['--no-such-option'], {}));
  const options = remedy.match(/--[a-z-]+/gu) ?? [];
  expect(options.length).toBeGreaterThan(20);
  expect(options.filter((option) => !new RegExp(`${option}\\b`, 'u').test(HELP))).toEqual([]);
});
