import { expect, test } from 'vitest';
import { hideIn, tellError } from '../../../src/commands/errors.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { redactor } from '../../../src/secret-forms.ts';

test('a secret is in no part of what is told of an error', () => {
  const told = tellError(new UsageError('what fake0123', 'why fake0123', 'do fake0123'));
  expect(hideIn(told, redactor(['fake0123']))).toEqual({
    what: 'what ***',
    why: 'why ***',
    remedy: 'do ***',
    exitCode: 2,
  });
});
