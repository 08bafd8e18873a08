import { expect } from 'vitest';
import { UsageError } from '../../src/config/usage-error.ts';

/** The usage error that `work` throws, checked to have all its three lines. Fails when there is none. */
export function usageErrorOf(work: () => unknown): UsageError {
  let caught: unknown;
  try {
    work();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(UsageError);
  const error = caught as UsageError;
  for (const line of [error.message, error.why, error.remedy]) expect(line).not.toBe('');
  return error;
}
